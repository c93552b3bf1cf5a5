import { TextInput } from '../../../../ui/components/text-input.tsx'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

export const TextView = ({ field, ...page }: FieldViewProps<'text'>) => (
  <TextInput
    {...controlProps(field, page)}
    value={valueHole(field.id)}
    {...(field.autocomplete === undefined ? {} : { autocomplete: field.autocomplete })}
    {...(field.width === undefined ? {} : { width: field.width })}
  />
)
