import { type Static, Type } from 'typebox'
import type { Answers } from '../../forms/domain/model.ts'

const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1, maxLength: 4000 })
const Values = Type.Record(Type.String(), Type.Unknown())

/** One page as a person leaves it. `page` is its path: `kontakt`, or `hunde/1/hund` for a page of the first item. */
const Step = Type.Object(
  {
    page: Type.String({ pattern: '^[a-z][a-z0-9-]*(/[0-9]+/[a-z][a-z0-9-]*)*$' }),
    /** As stored: dates "2026-05-31", money in cents, yes-no as true and false. */
    answers: Type.Optional(Type.Unsafe<Answers>({ type: 'object' })),
    /** Fields that refuse these answers, with a part of the message; the step is then tried again by the next one. */
    errors: Type.Optional(Type.Record(Type.String(), Text)),
    /** On the list page: add a further item. */
    add: Type.Optional(Type.Boolean()),
  },
  strict,
)

/** One walk through the form: `tests/*.yaml`. The pages must come in this order, and the review must be reached. */
export const Journey = Type.Object(
  {
    title: Text,
    today: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    /** Values of the municipality that differ from the defaults. */
    parameters: Type.Optional(Values),
    steps: Type.Array(Step, { minItems: 1 }),
    expect: Type.Object(
      {
        computed: Type.Optional(Values),
        /** Texts that the review shows. */
        review: Type.Optional(Type.Array(Text)),
        /** Ids of decisions that are offered for this application. */
        decisions: Type.Optional(Type.Array(Text)),
      },
      strict,
    ),
  },
  strict,
)
export type Journey = Static<typeof Journey>
export type JourneyStep = Static<typeof Step>
