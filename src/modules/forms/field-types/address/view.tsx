import { Fieldset } from '../../../../ui/components/fieldset.tsx'
import { TextInput } from '../../../../ui/components/text-input.tsx'
import { errorProps, type FieldViewProps, labelProps, valueHole } from '../view-props.tsx'

const PARTS = [
  { key: 'street', label: 'Straße', autocomplete: 'address-line1' },
  { key: 'houseNumber', label: 'Hausnummer', width: 5 },
  { key: 'postcode', label: 'Postleitzahl', autocomplete: 'postal-code', width: 5, inputmode: 'numeric' },
  { key: 'city', label: 'Ort', autocomplete: 'address-level2' },
] as const

export const AddressView = ({ field, heading, errors }: FieldViewProps<'address'>) => (
  <Fieldset {...labelProps(field, heading)} id={`${field.id}-gruppe`}>
    {PARTS.map(({ key, ...part }) => {
      const name = `${field.id}.${key}`
      return <TextInput id={name} name={name} value={valueHole(name)} {...part} {...errorProps(errors.get(name))} />
    })}
  </Fieldset>
)
