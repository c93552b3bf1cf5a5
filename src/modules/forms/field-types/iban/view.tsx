import { TextInput } from '../../../../ui/components/text-input.tsx'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

export const IbanView = ({ field, ...page }: FieldViewProps<'iban'>) => (
  <TextInput
    {...controlProps(field, page)}
    value={valueHole(field.id)}
    width={30}
    spellcheck={false}
    attrs={{ 'data-format': 'iban', autocapitalize: 'characters' }}
  />
)
