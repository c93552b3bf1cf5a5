import { TextInput } from '../../../../ui/components/text-input.tsx'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

export const PhoneView = ({ field, ...page }: FieldViewProps<'phone'>) => (
  <TextInput {...controlProps(field, page)} type="tel" autocomplete="tel" value={valueHole(field.id)} width={20} />
)
