import { TextInput } from '../../../../ui/components/text-input.tsx'
import { useWords } from '../../views/words/use-words.ts'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

/** The unit beside the field is a picture to screen readers, so the label says it too. */
export const NumberView = ({ field, ...page }: FieldViewProps<'number'>) => (
  <TextInput
    {...controlProps(field, page)}
    label={
      field.unit === undefined ? (
        field.label
      ) : (
        <>
          {field.label}
          <span class="aw-hidden"> {useWords().inUnit(field.unit)}</span>
        </>
      )
    }
    value={valueHole(field.id)}
    inputmode={field.decimals ? 'decimal' : 'numeric'}
    width={10}
    spellcheck={false}
    {...(field.unit === undefined ? {} : { suffix: field.unit })}
  />
)
