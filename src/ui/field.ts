import type { ComponentChildren } from 'preact'

/** Extra HTML attributes that go on an element untouched. */
export type Attrs = Readonly<Record<string, string>>

/**
 * What every form control takes. Pages may be rendered once with placeholders in them: `value` and `attrs` go into the
 * HTML untouched, and `errorSlot` stands where the message would stand.
 */
export interface FieldProps {
  readonly id: string
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  /** The message, without "Fehler:". */
  readonly error?: string
  /** In place of `error`: a placeholder, later filled with nothing or with `<ErrorMessage>`. */
  readonly errorSlot?: ComponentChildren
  /** Default true; optional fields say so in their label. */
  readonly required?: boolean
  /** The label is the page's heading (one question a page). */
  readonly heading?: boolean
  /** On the control itself. */
  readonly attrs?: Attrs
  /** On the element around label, hint, message and control. */
  readonly rowAttrs?: Attrs
}

export const hintId = (id: string): string => `${id}-hint`
export const errorId = (id: string): string => `${id}-error`

/** The message's element is always there, so that a message that arrives later is announced with its field. */
export const describedBy = (id: string, hint: unknown): string =>
  hint === undefined ? errorId(id) : `${hintId(id)} ${errorId(id)}`

/** `aria-invalid` for a field with a message, nothing else. */
export const invalid = (error: string | undefined): { 'aria-invalid'?: 'true' } =>
  error === undefined ? {} : { 'aria-invalid': 'true' }
