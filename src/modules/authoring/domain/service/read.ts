import type { Json } from '../../../../platform/json.ts'

/** A property as it was typed; or what is wrong, by control. */
export type Read =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly errors: readonly (readonly [control: string, message: string])[] }

export const wrong = (control: string, message: string): Extract<Read, { ok: false }> => ({
  ok: false,
  errors: [[control, message]],
})
