import type { ComponentChildren } from 'preact'
import type { Attrs } from '../field.ts'
import { InItsLanguage } from '../language.tsx'

export interface ChoiceOption {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly attrs?: Attrs
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly option: ChoiceOption
  readonly checked: boolean
  readonly attrs?: Attrs | undefined
}

/** One box or circle with its words. */
export function Choice({ type, id, name, option, checked, attrs }: ChoiceProps) {
  const hint = option.hint === undefined ? {} : { 'aria-describedby': `${id}-choice-hint` }
  return (
    <div class="kern-form-check">
      <input
        class={type === 'radio' ? 'kern-form-check__radio' : 'kern-form-check__checkbox'}
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        {...hint}
        {...attrs}
        {...option.attrs}
      />
      <label class="kern-label" for={id}>
        <InItsLanguage text={option.label} />
      </label>
      {option.hint !== undefined && (
        <div class="aw-choice-hint" id={`${id}-choice-hint`}>
          <InItsLanguage text={option.hint} />
        </div>
      )}
    </div>
  )
}

/** The first choice carries the question's id, so that the error summary's link finds it. */
export const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`)
