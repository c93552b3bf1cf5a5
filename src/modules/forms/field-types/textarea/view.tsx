import { Textarea } from '../../../../ui/components/textarea.tsx'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

export const TextareaView = ({ field, ...page }: FieldViewProps<'textarea'>) => (
  <Textarea
    {...controlProps(field, page)}
    value={valueHole(field.id)}
    {...(field.rows === undefined ? {} : { rows: field.rows })}
    {...(field.maxLength === undefined ? {} : { maxlength: field.maxLength })}
  />
)
