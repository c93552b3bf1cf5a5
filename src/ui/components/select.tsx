import { type Attrs, describedBy, type FieldProps, invalid } from '../field.ts'
import { useUiWords } from '../language.tsx'
import { FieldRow } from './field-parts.tsx'

interface SelectOption {
  readonly value: string
  readonly label: string
  readonly attrs?: Attrs
}

export interface SelectProps extends FieldProps {
  readonly options: readonly SelectOption[]
  readonly value?: string
  /** The first, empty choice; '' leaves it out. */
  readonly placeholder?: string
}

/** One of many. For up to seven, radios are easier. */
export const Select = ({ options, value, placeholder, ...field }: SelectProps) => (
  <FieldRow {...field}>
    <div class="kern-form-input__select-wrapper">
      <select
        class="kern-form-input__select"
        id={field.id}
        name={field.name}
        aria-describedby={describedBy(field.id, field.hint)}
        {...invalid(field.error)}
        {...field.attrs}
      >
        {placeholder !== '' && <option value="">{placeholder ?? useUiWords().pleaseChoose}</option>}
        {options.map(option => (
          <option value={option.value} selected={option.value === value} {...option.attrs}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  </FieldRow>
)
