import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1, maxLength: 4000 })
const Slug = Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 })
const Id = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })
const Feel = Type.String({ minLength: 1, maxLength: 2000 })

/** A paragraph of the decision that the decider may tick. `when` says for which applications it is offered. */
export const TextBlock = Type.Object(
  {
    id: Slug,
    label: Text,
    text: Text,
    when: Type.Optional(Feel),
    /** Ticked from the start; default true. */
    selected: Type.Optional(Type.Boolean()),
  },
  strict,
)

/** Something the decider enters: a file number, an amount, a day. `suggest` is FEEL over the application. */
export const DecisionInput = Type.Object(
  {
    id: Id,
    label: Text,
    hint: Type.Optional(Text),
    type: Type.Union([Type.Literal('text'), Type.Literal('textarea'), Type.Literal('cents'), Type.Literal('date')]),
    required: Type.Optional(Type.Boolean()),
    suggest: Type.Optional(Feel),
  },
  strict,
)

/** One way to end a case: one entry of `decisions.yaml`. */
export const Decision = Type.Object(
  {
    id: Slug,
    /** grant: as applied for; partly: less than that; refuse: no; revoke: takes back an earlier one; close: no act needed. */
    outcome: Type.Union([
      Type.Literal('grant'),
      Type.Literal('partly'),
      Type.Literal('refuse'),
      Type.Literal('revoke'),
      Type.Literal('close'),
    ]),
    /** On the desk: "Hundesteuer festsetzen". */
    label: Text,
    /** Heading of the letter: "Hundesteuerbescheid". */
    title: Text,
    /** Typst file in `decisions/`. */
    template: Type.String({ pattern: '^[a-z][a-z0-9-]*\\.typ$' }),
    /** Id of a remedy in the manifest; none: the letter is no administrative act. */
    remedy: Type.Optional(Slug),
    /** Offered only when this is true. */
    when: Type.Optional(Feel),
    /** The decider has to give reasons in own words (§ 39 VwVfG, § 121 AO). */
    reasons: Type.Union([Type.Literal('required'), Type.Literal('optional'), Type.Literal('none')]),
    inputs: Type.Optional(Type.Array(DecisionInput)),
    blocks: Type.Optional(Type.Array(TextBlock)),
  },
  strict,
)

export const DecisionList = Type.Array(Decision, { minItems: 1 })

export type Decision = Static<typeof Decision>
export type DecisionInput = Static<typeof DecisionInput>
export type TextBlock = Static<typeof TextBlock>
