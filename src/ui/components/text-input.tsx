import type { ComponentChildren } from 'preact'
import { type Attrs, describedBy, type FieldProps, invalid } from '../field.ts'
import { FieldRow } from './field-parts.tsx'

export interface TextInputProps extends FieldProps {
  readonly value?: string
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  readonly inputmode?: 'numeric' | 'decimal' | 'text'
  /** The HTML token, so that browsers fill in what they know (WCAG 1.3.5). */
  readonly autocomplete?: string
  /** Characters that the field should show; shorter answers get shorter fields. */
  readonly width?: number
  readonly maxlength?: number
  /** Off for names, numbers, codes. */
  readonly spellcheck?: boolean
  /** Stands before the field: "§". */
  readonly prefix?: string
  /** Stands after the field: "€", "m²". */
  readonly suffix?: string
}

const Unit = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="kern-input-group-text" aria-hidden="true">
    {children}
  </span>
)

/** One line of text. Also numbers, money, IBAN, phone: `inputmode` picks the keyboard (type=number misreads German). */
export function TextInput({ value, width, prefix, suffix, ...field }: TextInputProps) {
  const type: Attrs = { type: field.type ?? 'text' }
  const input = (
    <input
      class={widthClass(width)}
      id={field.id}
      name={field.name}
      {...type}
      value={value}
      inputMode={field.inputmode}
      autoComplete={field.autocomplete}
      maxLength={field.maxlength}
      {...(field.spellcheck === undefined ? {} : { spellcheck: field.spellcheck })}
      aria-describedby={describedBy(field.id, field.hint)}
      {...invalid(field.error)}
      {...field.attrs}
    />
  )
  if (prefix === undefined && suffix === undefined) return <FieldRow {...field}>{input}</FieldRow>
  return (
    <FieldRow {...field}>
      <div class="kern-input-group">
        {prefix !== undefined && <Unit>{prefix}</Unit>}
        {input}
        {suffix !== undefined && <Unit>{suffix}</Unit>}
      </div>
    </FieldRow>
  )
}

/** Few steps keep the style sheet small; the next wider one is taken. */
function widthClass(width: number | undefined): string {
  if (width === undefined || width > 30) return 'kern-form-input__input'
  if (width <= 2) return 'kern-form-input__input aw-width-2'
  if (width <= 5) return 'kern-form-input__input aw-width-5'
  if (width <= 10) return 'kern-form-input__input aw-width-10'
  if (width <= 20) return 'kern-form-input__input aw-width-20'
  return 'kern-form-input__input aw-width-30'
}
