import type { FieldProps } from '../field.ts'
import { Choice, type ChoiceOption, choiceId } from './choice.tsx'
import { Fieldset } from './fieldset.tsx'

export interface RadiosProps extends FieldProps {
  readonly options: readonly ChoiceOption[]
  readonly value?: string
  readonly inline?: boolean
}

/** One of a few. */
export const Radios = ({ options, value, name, attrs, ...field }: RadiosProps) => (
  <Fieldset {...field}>
    {options.map((option, index) => (
      <Choice
        type="radio"
        id={choiceId(field.id, index)}
        name={name}
        option={option}
        checked={option.value === value}
        attrs={attrs}
      />
    ))}
  </Fieldset>
)
