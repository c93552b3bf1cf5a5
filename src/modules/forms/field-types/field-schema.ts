import { type TSchema, Type } from 'typebox'

/** A FEEL expression (DMN 1.5) over the answers, e.g. `anzahlHunde > 1 and befreiung = true`. */
export const Feel = Type.String({ minLength: 1, maxLength: 2000 })
export const FieldId = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })
/** Plain text, or Markdown where a comment says so. */
export const Text = Type.String({ minLength: 1, maxLength: 4000 })

const closed = { additionalProperties: false }

/** What a rule of a data schema does to its target. */
const RuleAction = Type.Union([
  Type.Literal('required'),
  Type.Literal('forbidden'),
  Type.Literal('show'),
  Type.Literal('hide'),
  Type.Literal('validation'),
])
/** A rule of the data schema that was not translated with certainty: shown to authors, never to applicants. */
const OpenRule = Type.Object(
  {
    id: Type.String(),
    text: Type.String(),
    proposal: Type.Optional(Type.Object({ action: RuleAction, when: Feel }, closed)),
  },
  closed,
)

/** Where something comes from in a FIM data schema, and what of its rules is still open. */
export const origin = {
  fim: Type.Optional(
    Type.Object(
      {
        /** Dotted ids: "G….F…" */
        path: Type.String(),
        version: Type.Optional(Type.String()),
        /** How often each part of the path may be given: "1:1.0:1.1:*". */
        count: Type.Optional(Type.String()),
        /** Use and type, where the field's own type does not say them: "locked text". */
        type: Type.Optional(Type.String()),
        /** The published code list that the schema names, while its entries are not known here. */
        codeList: Type.Optional(Type.Object({ uri: Type.String(), version: Type.Optional(Type.String()) }, closed)),
      },
      closed,
    ),
  ),
  openRules: Type.Optional(Type.Array(OpenRule)),
}

/** Each must be true (or null) for the page to be left; else its message stands at the field. */
export const checks = Type.Optional(Type.Array(Type.Object({ that: Feel, message: Text }, closed)))

/** What fields and groups have. */
export const common = {
  id: FieldId,
  label: Text,
  /** Below the label: how to answer. */
  hint: Type.Optional(Text),
  /** "Warum fragen wir das?": the paragraph that allows the question. */
  legalBasis: Type.Optional(Text),
  /** Default true. */
  required: Type.Optional(Type.Boolean()),
  /** When given: required exactly when this is true. */
  requiredWhen: Type.Optional(Feel),
  /** Asked only when this is true. */
  when: Type.Optional(Feel),
  /** The message stands when it is answered although this is true. */
  forbidden: Type.Optional(Type.Object({ when: Feel, message: Text }, closed)),
  checks,
  ...origin,
}

/** Where a first answer may come from. */
const Prefill = Type.Union([
  Type.Object({ from: Type.Literal('value'), value: Feel }, closed),
  Type.Object({ from: Type.Literal('account'), attribute: Type.String({ minLength: 1 }) }, closed),
  Type.Object({ from: Type.Literal('earlier-application') }, closed),
])

const fieldCommon = {
  ...common,
  /** The thing in a sentence, "Geben Sie … ein": "das Geburtsdatum". Without it messages quote the label. */
  inSentence: Type.Optional(Text),
  /** Always shown; can be answered, and its answer counts, only when this is true. */
  enabledWhen: Type.Optional(Feel),
  prefill: Type.Optional(Prefill),
}

export const Option = Type.Object(
  { value: Type.String({ minLength: 1, maxLength: 200 }), label: Text, hint: Type.Optional(Text) },
  closed,
)
/** Options of one's own, or those of one of the form's code lists: exactly one of the two. */
export const options = {
  options: Type.Optional(Type.Array(Option, { minItems: 1 })),
  codeList: Type.Optional(FieldId),
}

/** The schema of one field type: what all fields have, and its own properties. */
export const fieldSchema = <T extends string, P extends Record<string, TSchema>>(type: T, own: P) =>
  Type.Object({ ...fieldCommon, type: Type.Literal(type), ...own }, { additionalProperties: false })

/** The HTML autocomplete token, so that browsers fill in what they know (WCAG 1.3.5). */
export const autocomplete = { autocomplete: Type.Optional(Type.String()) }

/** Only characters that all authorities can store and send on (DIN 91379, data type C). */
export const latin = { characters: Type.Optional(Type.Literal('din-91379')) }
