import { describedBy, type FieldProps, invalid } from '../field.ts'
import { Choice, type ChoiceOption, choiceId } from './choice.tsx'
import { HintAndError } from './field-parts.tsx'
import { Fieldset } from './fieldset.tsx'

export interface CheckboxesProps extends FieldProps {
  readonly options: readonly ChoiceOption[]
  readonly values?: readonly string[]
}

/** Any number of a few. */
export const Checkboxes = ({ options, values = [], name, attrs, ...field }: CheckboxesProps) => (
  <Fieldset {...field}>
    {options.map((option, index) => (
      <Choice
        type="checkbox"
        id={choiceId(field.id, index)}
        name={name}
        option={option}
        checked={values.includes(option.value)}
        attrs={attrs}
      />
    ))}
  </Fieldset>
)

export interface CheckboxProps extends FieldProps {
  readonly checked?: boolean
  /** Sent when ticked. */
  readonly value?: string
}

/** One box to tick: a declaration, a consent. */
export const Checkbox = ({ checked, value, ...field }: CheckboxProps) => (
  <div class="aw-checkbox" {...field.rowAttrs}>
    <HintAndError {...field} />
    <Choice
      type="checkbox"
      id={field.id}
      name={field.name}
      option={{ value: value ?? 'ja', label: field.label }}
      checked={checked ?? false}
      attrs={{ 'aria-describedby': describedBy(field.id, field.hint), ...invalid(field.error), ...field.attrs }}
    />
  </div>
)
