import { type Static, Type } from 'typebox'

const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1, maxLength: 4000 })
const Id = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 })

const Choice = Type.Object({ value: Type.String({ minLength: 1 }), label: Text }, strict)

const textLimits = {
  type: Type.Literal('text'),
  minLength: Type.Optional(Type.Integer({ minimum: 0 })),
  maxLength: Type.Optional(Type.Integer({ minimum: 1 })),
  pattern: Type.Optional(Type.String()),
  patternMessage: Type.Optional(Text),
}
const numberLimits = {
  type: Type.Literal('number'),
  min: Type.Optional(Type.Number()),
  max: Type.Optional(Type.Number()),
  integer: Type.Optional(Type.Boolean()),
  unit: Type.Optional(Text),
}
const centsLimits = {
  type: Type.Literal('cents'),
  min: Type.Optional(Type.Integer()),
  max: Type.Optional(Type.Integer()),
}
const booleanLimits = { type: Type.Literal('boolean') }
const choiceLimits = { type: Type.Literal('choice'), options: Type.Array(Choice, { minItems: 2 }) }

const column = { id: Id, label: Text, required: Type.Optional(Type.Boolean()) }
/** One column of a table: the same kinds of value as a parameter, but no table in a table. */
export const Column = Type.Union([
  Type.Object({ ...column, ...textLimits }, strict),
  Type.Object({ ...column, ...numberLimits }, strict),
  Type.Object({ ...column, ...centsLimits }, strict),
  Type.Object({ ...column, ...booleanLimits }, strict),
  Type.Object({ ...column, ...choiceLimits }, strict),
])

const parameter = {
  id: Id,
  label: Text,
  /** What it does, for a clerk who sees it for the first time. */
  explanation: Text,
  /** Which law or which part of the municipality's own statute decides. */
  legalNote: Type.Optional(Text),
  /** Default true; an optional one without a value is null in expressions. */
  required: Type.Optional(Type.Boolean()),
}
const Row = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]))

/** A value that the municipality sets when it adopts the package: one entry of `parameters.yaml`. */
export const Parameter = Type.Union([
  Type.Object({ ...parameter, ...textLimits, default: Type.Optional(Type.String()) }, strict),
  Type.Object({ ...parameter, ...numberLimits, default: Type.Optional(Type.Number()) }, strict),
  Type.Object({ ...parameter, ...centsLimits, default: Type.Optional(Type.Integer()) }, strict),
  Type.Object({ ...parameter, ...booleanLimits, default: Type.Optional(Type.Boolean()) }, strict),
  Type.Object({ ...parameter, ...choiceLimits, default: Type.Optional(Type.String()) }, strict),
  Type.Object(
    {
      ...parameter,
      type: Type.Literal('table'),
      columns: Type.Array(Column, { minItems: 1 }),
      minRows: Type.Optional(Type.Integer({ minimum: 0 })),
      maxRows: Type.Optional(Type.Integer({ minimum: 1 })),
      default: Type.Optional(Type.Array(Row)),
    },
    strict,
  ),
])

export const ParameterList = Type.Array(Parameter)

export type Parameter = Static<typeof Parameter>
export type Column = Static<typeof Column>
export type ParameterRow = Static<typeof Row>
export type ParameterValue = string | number | boolean | readonly ParameterRow[]
/** What a municipality has set, by parameter id. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>
