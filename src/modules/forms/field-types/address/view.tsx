import { Fieldset } from '../../../../ui/components/fieldset.tsx'
import { TextInput } from '../../../../ui/components/text-input.tsx'
import { useWords } from '../../views/words/use-words.ts'
import { errorProps, type FieldViewProps, labelProps, valueHole } from '../view-props.tsx'

const PARTS = [
  { key: 'street', autocomplete: 'address-line1' },
  { key: 'houseNumber', width: 5 },
  { key: 'postcode', autocomplete: 'postal-code', width: 5, inputmode: 'numeric' },
  { key: 'city', autocomplete: 'address-level2' },
] as const

export const AddressView = ({ field, heading, errors }: FieldViewProps<'address'>) => {
  const words = useWords()
  return (
    <Fieldset {...labelProps(field, heading)} id={`${field.id}-gruppe`}>
      {PARTS.map(({ key, ...part }) => {
        const name = `${field.id}.${key}`
        return (
          <TextInput
            id={name}
            name={name}
            label={words.address[key]}
            value={valueHole(name)}
            {...part}
            {...errorProps(errors.get(name))}
          />
        )
      })}
    </Fieldset>
  )
}
