import { type Attrs, describedBy, type FieldProps, invalid } from '../field.ts'
import { useLangOf, useUiWords } from '../language.tsx'
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

const Option = ({ value, label, selected, attrs }: SelectOption & { readonly selected: boolean }) => (
  <option value={value} selected={selected} {...useLangOf(label)} {...attrs}>
    {label}
  </option>
)

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
          <Option {...option} selected={option.value === value} />
        ))}
      </select>
    </div>
  </FieldRow>
)
