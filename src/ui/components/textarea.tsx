import { describedBy, type FieldProps, invalid } from '../field.ts'
import { FieldRow } from './field-parts.tsx'

export interface TextareaProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
  readonly maxlength?: number
}

/** Several lines of text, the first of which browsers drop when it is empty. `maxlength` is not enforced while typing: cutting off a paste loses words unseen. */
export const Textarea = ({ value, rows, maxlength, ...field }: TextareaProps) => (
  <FieldRow {...field}>
    <textarea
      class="kern-form-input__input aw-textarea"
      id={field.id}
      name={field.name}
      rows={rows ?? 5}
      aria-describedby={describedBy(field.id, field.hint)}
      {...(maxlength === undefined ? {} : { 'data-maxlength': String(maxlength) })}
      {...invalid(field.error)}
      {...field.attrs}
    >
      {'\n'}
      {value}
    </textarea>
  </FieldRow>
)
