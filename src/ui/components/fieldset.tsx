import type { ComponentChildren } from 'preact'
import { describedBy, type FieldProps } from '../field.ts'
import { HintAndError, LabelText } from './field-parts.tsx'

export interface FieldsetProps extends Omit<FieldProps, 'name' | 'attrs'> {
  readonly children: ComponentChildren
  /** Answers side by side where there is room. */
  readonly inline?: boolean
}

/** Controls that answer one question together. `id` names the group; links from the error summary lead to its first control. */
export function Fieldset({ children, inline, ...field }: FieldsetProps) {
  const legend = <LabelText label={field.label} required={field.required ?? true} />
  return (
    <fieldset class="kern-fieldset" aria-describedby={describedBy(field.id, field.hint)} {...field.rowAttrs}>
      <legend class={field.heading ? 'kern-label aw-label-heading' : 'kern-label'}>
        {field.heading ? <h1 class="aw-heading-wrapper">{legend}</h1> : legend}
      </legend>
      <HintAndError {...field} />
      <div class={inline ? 'kern-fieldset__body kern-fieldset__body--horizontal' : 'kern-fieldset__body'}>
        {children}
      </div>
    </fieldset>
  )
}
