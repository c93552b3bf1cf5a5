import { type TSchema, Type } from 'typebox'
import { Value } from 'typebox/value'
import { Field, Form, levels, QuestionPage, Section } from '../model.ts'
import type { FormProblem } from './types.ts'

export type Shape =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

const closed = { additionalProperties: false }
const something = Type.Array(Type.Unknown(), { minItems: 1 })
/** Each level without what stands inside it: checked one by one, by its kind, a form takes a hundredth of the time. */
const frames = {
  form: Type.Object(
    {
      ...Form.properties,
      sections: something,
      computed: Type.Optional(Type.Array(Type.Unknown())),
      declarations: something,
    },
    closed,
  ),
  section: Type.Object({ ...Section.properties, pages: something }, closed),
  page: Type.Object({ ...QuestionPage.properties, fields: something }, closed),
  repeat: Type.Object({ ...levels.repeat, pages: something }, closed),
  group: Type.Object({ ...levels.group, fields: something }, closed),
}
const fieldSchemas = new Map<unknown, TSchema>(Field.anyOf.map(schema => [schema.properties.type.const, schema]))

/** Whether something is a form at all. What is wrong in a field is said for this field's type. */
export function checkShape(candidate: unknown): Shape {
  const problems: FormProblem[] = []
  return isForm(candidate, problems) ? { ok: true, form: candidate } : { ok: false, problems: problems.slice(0, MOST) }
}

const MOST = 20

function isForm(candidate: unknown, problems: FormProblem[]): candidate is Form {
  check(frames.form, candidate, '', problems)
  each(candidate, 'sections', '', (section, place) => {
    check(frames.section, section, place, problems)
    each(section, 'pages', place, (page, at) => checkPage(page, at, problems))
  })
  for (const key of ['computed', 'declarations'])
    each(candidate, key, '', (field, place) => {
      const type = key === 'computed' ? 'computed' : 'declaration'
      check(fieldSchemas.get(type) ?? Field, field, place, problems)
    })
  return problems.length === 0
}

function checkPage(page: unknown, place: string, problems: FormProblem[]): void {
  const kind = entry(page, 'kind')
  if (kind !== 'page' && kind !== 'repeat') {
    problems.push({ place: `${place}.kind`, message: `Die Art „${String(kind)}“ gibt es bei Seiten nicht.` })
    return
  }
  check(frames[kind], page, place, problems)
  each(page, kind === 'page' ? 'fields' : 'pages', place, (inner, at) =>
    kind === 'page' ? checkNode(inner, at, problems) : checkPage(inner, at, problems),
  )
}

function checkNode(node: unknown, place: string, problems: FormProblem[]): void {
  const type = entry(node, 'type')
  const schema = type === 'group' ? frames.group : fieldSchemas.get(type)
  if (!schema) {
    problems.push({ place: `${place}.type`, message: `Den Feldtyp „${String(type)}“ gibt es nicht.` })
    return
  }
  check(schema, node, place, problems)
  if (type === 'group') each(node, 'fields', place, (inner, at) => checkNode(inner, at, problems))
}

const entry = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined

function each(value: unknown, key: string, around: string, visit: (inner: unknown, place: string) => void): void {
  const list = entry(value, key)
  if (!Array.isArray(list)) return
  list.forEach((inner: unknown, i) => {
    visit(inner, around === '' ? `${key}.${i}` : `${around}.${key}.${i}`)
  })
}

function check(schema: TSchema, candidate: unknown, place: string, problems: FormProblem[]): void {
  if (Value.Check(schema, candidate)) return
  for (const error of Value.Errors(schema, candidate))
    problems.push({
      place: [place, ...error.instancePath.split('/')].filter(Boolean).join('.'),
      message: `Die Angabe passt nicht: ${error.message}.`,
    })
}
