import { TextInput } from '../../../../ui/components/text-input.tsx'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

export const EmailView = ({ field, ...page }: FieldViewProps<'email'>) => (
  <TextInput
    {...controlProps(field, page)}
    type="email"
    autocomplete="email"
    value={valueHole(field.id)}
    spellcheck={false}
  />
)
