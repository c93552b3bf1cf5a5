import type { Json } from '../../../../../platform/json.ts'

export type Choices = readonly (readonly [value: string, label: string])[]

/** How a property is entered. */
export type Control =
  | { readonly kind: 'line' | 'text' | 'markdown' | 'day' | 'feel' | 'pattern' | 'options' | 'prefill' }
  /** A box to tick; nothing is stored where it stands as `unless` says. */
  | { readonly kind: 'yes'; readonly unless: boolean }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'number' | 'money' | 'megabytes' }
  | { readonly kind: 'choice' | 'several'; readonly choices: Choices }

/** What an author can change of an element. */
export interface Property {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly control: Control
  /** May not be left empty. */
  readonly needed?: true
  /** Under "Weitere Einstellungen". */
  readonly rare?: true
}

export type PropertyOutcome =
  /** `null`: the property goes. */
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string }

export const line = (name: string, label: string, hint?: string): Property =>
  withHint({ name, label, control: { kind: 'line' } }, hint)
export const text = (name: string, label: string, hint?: string): Property =>
  withHint({ name, label, control: { kind: 'text' } }, hint)
export const whole = (name: string, label: string, min: number, max: number, hint?: string): Property =>
  withHint({ name, label, control: { kind: 'whole', min, max } }, hint)
export const yes = (name: string, label: string, unless = false, hint?: string): Property =>
  withHint({ name, label, control: { kind: 'yes', unless } }, hint)
export const choice = (name: string, label: string, choices: Choices, hint?: string): Property =>
  withHint({ name, label, control: { kind: 'choice', choices } }, hint)
export const rare = (property: Property): Property => ({ ...property, rare: true })
export const needed = (property: Property): Property => ({ ...property, needed: true })

const withHint = (property: Property, hint: string | undefined): Property =>
  hint === undefined ? property : { ...property, hint }
