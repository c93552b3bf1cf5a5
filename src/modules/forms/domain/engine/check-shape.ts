import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { Field, Form, GroupFrame } from '../model.ts'
import type { FormProblem } from './types.ts'

export type Shape =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** Whether something is a form at all. What is wrong in a field is said for this field's type. */
export function checkShape(candidate: unknown): Shape {
  if (Value.Check(Form, candidate)) return { ok: true, form: candidate }
  const inFields = rawFields(candidate, '').flatMap(([place, field]) => fieldProblems(place, field))
  return { ok: false, problems: inFields.length > 0 ? inFields : problemsOf(Form, candidate, '').slice(0, 10) }
}

/** Everything that stands in a list called "fields", "computed" or "declarations", members of groups included. */
function rawFields(candidate: unknown, place: string): [place: string, field: unknown][] {
  if (typeof candidate !== 'object' || candidate === null) return []
  return Object.entries(candidate).flatMap(([key, value]) => {
    const at = place === '' ? key : `${place}.${key}`
    if ((key === 'fields' || key === 'computed' || key === 'declarations') && Array.isArray(value))
      return value.flatMap((field, i) => [
        [`${at}.${i}`, field] as [string, unknown],
        ...rawFields(field, `${at}.${i}`),
      ])
    return rawFields(value, at)
  })
}

function fieldProblems(place: string, field: unknown): FormProblem[] {
  if (Value.Check(Field, field)) return []
  const type: unknown = typeof field === 'object' && field !== null && 'type' in field ? field.type : undefined
  const schema = [...Field.anyOf, GroupFrame].find(known => known.properties.type.const === type)
  return schema
    ? problemsOf(schema, field, place)
    : [{ place: `${place}.type`, message: `Den Feldtyp „${String(type)}“ gibt es nicht.` }]
}

function problemsOf(schema: TSchema, candidate: unknown, place: string): FormProblem[] {
  return Value.Errors(schema, candidate).map(error => ({
    place: [place, ...error.instancePath.split('/')].filter(Boolean).join('.'),
    message: `Die Angabe passt nicht: ${error.message}.`,
  }))
}
