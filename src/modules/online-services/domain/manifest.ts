import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1, maxLength: 4000 })
const Slug = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 })
const FieldId = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/** One source of law, with the days between which it holds when they are known. */
const LegalBasis = Type.Object(
  {
    law: Text,
    paragraph: Type.Optional(Text),
    /** What it orders, in everyday words. */
    about: Text,
    by: Type.Union([Type.Literal('eu'), Type.Literal('bund'), Type.Literal('land'), Type.Literal('kommune')]),
    validFrom: Type.Optional(Day),
    validUntil: Type.Optional(Day),
  },
  strict,
)

/** The way to object to a kind of act. `procedure` says which act governs notification (§ 41 VwVfG or § 122 AO). */
export const Remedy = Type.Object(
  {
    id: Slug,
    act: Text,
    procedure: Type.Union([Type.Literal('VwVfG'), Type.Literal('AO')]),
    objection: Type.Union([Type.Literal('Widerspruch'), Type.Literal('Einspruch'), Type.Literal('Klage')]),
    months: Type.Integer({ minimum: 1, maximum: 12 }),
    /** False: one has to pay or obey meanwhile (§ 80 Abs. 2 VwGO). */
    suspensive: Type.Boolean(),
    basis: Type.Array(Text, { minItems: 1 }),
  },
  strict,
)

/** What a package is, and how a Leistung is applied for with it: `manifest.yaml`. */
export const Manifest = Type.Object(
  {
    format: Type.Literal('amtsweg/package/1'),
    id: Slug,
    version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }),
    /** The first is the Leistung itself, the others are covered as well. None: a form of one's own, found by its title. */
    leikaKeys: Type.Array(Type.String({ pattern: '^\\d{14}$' })),
    /** Heading of the start page: "Hundesteuer: Hund anmelden". */
    title: Text,
    /** Short, for lists: "Hund anmelden". */
    name: Text,
    description: Text,
    level: Type.Union([
      Type.Literal('gemeinde'),
      Type.Literal('verwaltungsgemeinschaft'),
      Type.Literal('kreis'),
      Type.Literal('land'),
    ]),
    legalBasis: Type.Array(LegalBasis, { minItems: 1 }),
    assuranceLevel: Type.Union([
      Type.Literal('keine'),
      Type.Literal('basis'),
      Type.Literal('substanziell'),
      Type.Literal('hoch'),
    ]),
    /** How long it takes to fill in. */
    minutes: Type.Integer({ minimum: 1, maximum: 240 }),
    /** "Halten Sie bereit": one line each. */
    atHand: Type.Array(Text),
    /** The fields of the form that say whom to write to. */
    contact: Type.Object({ email: FieldId, name: Type.Optional(FieldId) }, strict),
    /** The computed field that holds the fee or tax in cents. */
    feeField: Type.Optional(FieldId),
    remedies: Type.Array(Remedy, { minItems: 1 }),
    /** § 42a VwVfG: only where a law orders that silence means consent. */
    approvalFiction: Type.Optional(
      Type.Object({ basis: Text, months: Type.Integer({ minimum: 1, maximum: 12 }) }, strict),
    ),
    retention: Type.Object({ years: Type.Integer({ minimum: 1, maximum: 100 }), reason: Text }, strict),
  },
  strict,
)

export type Manifest = Static<typeof Manifest>
export type Remedy = Static<typeof Remedy>
export type LegalBasis = Static<typeof LegalBasis>
