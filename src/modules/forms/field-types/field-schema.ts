import { type TSchema, Type } from 'typebox'

/** A FEEL expression (DMN 1.5) over the answers, e.g. `anzahlHunde > 1 and befreiung = true`. */
export const Feel = Type.String({ minLength: 1, maxLength: 2000 })
export const FieldId = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })
/** Plain text, or Markdown where a comment says so. */
export const Text = Type.String({ minLength: 1, maxLength: 4000 })

const common = {
  id: FieldId,
  label: Text,
  /** The thing in a sentence, "Geben Sie … ein": "das Geburtsdatum". Without it messages quote the label. */
  inSentence: Type.Optional(Text),
  /** Below the label: how to answer. */
  hint: Type.Optional(Text),
  /** "Warum fragen wir das?": the paragraph that allows the question. */
  legalBasis: Type.Optional(Text),
  /** Default true. */
  required: Type.Optional(Type.Boolean()),
  /** The field is asked only when this is true. */
  when: Type.Optional(Feel),
  /** Each must be true (or null) for the page to be left; else its message stands at the field. */
  checks: Type.Optional(Type.Array(Type.Object({ that: Feel, message: Text }, { additionalProperties: false }))),
}

export const Option = Type.Object(
  { value: Type.String({ minLength: 1, maxLength: 200 }), label: Text, hint: Type.Optional(Text) },
  { additionalProperties: false },
)

/** The schema of one field type: what all fields have, and its own properties. */
export const fieldSchema = <T extends string, P extends Record<string, TSchema>>(type: T, own: P) =>
  Type.Object({ ...common, type: Type.Literal(type), ...own }, { additionalProperties: false })

/** The HTML autocomplete token, so that browsers fill in what they know (WCAG 1.3.5). */
export const autocomplete = { autocomplete: Type.Optional(Type.String()) }
