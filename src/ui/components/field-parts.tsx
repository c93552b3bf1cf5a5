import type { ComponentChildren } from 'preact'
import { type Attrs, errorId, type FieldProps, hintId } from '../field.ts'
import { InItsLanguage, useUiWords } from '../language.tsx'
import { ErrorMessage } from './error-message.tsx'

/** The words of a label; optional fields say so. */
export const LabelText = ({ label, required }: Pick<FieldProps, 'label' | 'required'>) => (
  <>
    <InItsLanguage text={label} />
    {required === false && <OptionalMark />}
  </>
)

export const OptionalMark = ({ attrs }: { readonly attrs?: Attrs }) => (
  <span class="kern-label__optional" {...attrs}>
    {' '}
    {useUiWords().optional}
  </span>
)

/** What stands between label and control: hint and message. */
export const HintAndError = ({
  id,
  hint,
  error,
  errorSlot,
}: Pick<FieldProps, 'id' | 'hint' | 'error' | 'errorSlot'>) => (
  <>
    {hint !== undefined && (
      <div class="kern-hint" id={hintId(id)}>
        <InItsLanguage text={hint} />
      </div>
    )}
    <div class="aw-error" id={errorId(id)}>
      {errorSlot ?? (error !== undefined && <ErrorMessage message={error} />)}
    </div>
  </>
)

/** Label, hint, message and one control. */
export function FieldRow({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  const label = (
    <label class={field.heading ? 'kern-label aw-label-heading' : 'kern-label'} for={field.id}>
      <LabelText label={field.label} required={field.required ?? true} />
    </label>
  )
  return (
    <div class="kern-form-input" {...field.rowAttrs}>
      {field.heading ? <h1 class="aw-heading-wrapper">{label}</h1> : label}
      <HintAndError {...field} />
      {children}
    </div>
  )
}
