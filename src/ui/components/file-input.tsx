import { describedBy, type FieldProps, invalid } from '../field.ts'
import { FieldRow } from './field-parts.tsx'

export interface FileInputProps extends FieldProps {
  /** Media types or endings, "application/pdf,image/jpeg". */
  readonly accept?: string
  readonly multiple?: boolean
}

export const FileInput = ({ accept, multiple, ...field }: FileInputProps) => (
  <FieldRow {...field}>
    <input
      class="kern-form-input__input"
      type="file"
      id={field.id}
      name={field.name}
      accept={accept}
      multiple={multiple}
      aria-describedby={describedBy(field.id, field.hint)}
      {...invalid(field.error)}
      {...field.attrs}
    />
  </FieldRow>
)
