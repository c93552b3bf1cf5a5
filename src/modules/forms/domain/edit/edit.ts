import type { Json, JsonObject } from '../../../../platform/json.ts'

/**
 * Where in a form. A page in a repeated group is named with the pages around it: `hunde/hund`; its own id alone finds
 * it too, when no other page is called so.
 * `field` names fields, groups, computed values and declarations alike: their ids are unique within a form.
 */
export type Place =
  | { readonly kind: 'form' }
  | { readonly kind: 'section' | 'page' | 'field'; readonly id: string }
  | { readonly kind: 'computed' }
  | { readonly kind: 'declarations' }

/** A place that can be moved, removed and renamed. */
export type ElementPlace = Extract<Place, { id: string }>

/** One change of a form. `at` counts from 0 in the list as it is after the element was taken out. */
export type Edit =
  | { readonly op: 'add'; readonly into: Place; readonly at: number; readonly element: JsonObject }
  /** `null` takes the property away. What an element contains and its id have operations of their own. */
  | { readonly op: 'set'; readonly target: Place; readonly property: string; readonly value: Json }
  | { readonly op: 'move'; readonly target: ElementPlace; readonly into: Place; readonly at: number }
  | { readonly op: 'remove'; readonly target: ElementPlace }
  /** Follows into every expression and every translation. With the id of a repeated group's list, that list. */
  | { readonly op: 'rename'; readonly target: ElementPlace; readonly id: string }
  /** Questions that use the list and its translations follow. */
  | { readonly op: 'rename-code-list'; readonly from: string; readonly to: string }
  | { readonly op: 'set-code-list'; readonly id: string; readonly list: JsonObject | null }
  /** One text in another language; `null` takes the translation away. */
  | { readonly op: 'set-text'; readonly language: string; readonly key: string; readonly text: string | null }

/**
 * A form while it is being worked on: like `Form`, but it may be unfinished (a page without fields). What is missing is
 * told by compiling it.
 */
export type FormJson = JsonObject

export type EditOutcome =
  | { readonly ok: true; readonly form: FormJson; readonly inverse: readonly Edit[] }
  | { readonly ok: false; readonly message: string }

/** A place in one word, as the designer's address has it: `field.anzahl`, `page.hunde/hund`, `form`. */
export const nameOf = (place: Place): string => ('id' in place ? `${place.kind}.${place.id}` : place.kind)
