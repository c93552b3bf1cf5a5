import { TextInput } from '../../../../ui/components/text-input.tsx'
import { useWords } from '../../views/words/use-words.ts'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

export const MoneyView = ({ field, ...page }: FieldViewProps<'money'>) => (
  <TextInput
    {...controlProps(field, page)}
    label={
      <>
        {field.label}
        <span class="aw-hidden"> {useWords().inEuro}</span>
      </>
    }
    value={valueHole(field.id)}
    inputmode="decimal"
    width={10}
    spellcheck={false}
    suffix="€"
  />
)
