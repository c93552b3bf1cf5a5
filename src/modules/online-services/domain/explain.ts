import { type Static, type TSchema, Type } from 'typebox'
import { Check, Errors } from 'typebox/value'

/** What is wrong in a file of a package, and where: a sentence for the person who writes the package. */
export interface PackageProblem {
  readonly file: string
  /** "sections[1].pages[0].title"; '' is the file as a whole. */
  readonly at: string
  readonly message: string
}

type Found = Omit<PackageProblem, 'file'>

/** The value as the schema's type, or what is wrong with it, in German and at the place where it is wrong. */
export function checked<S extends TSchema>(
  file: string,
  schema: S,
  value: unknown,
): { ok: true; value: Static<S> } | { ok: false; problems: PackageProblem[] } {
  if (Check(schema, value)) return { ok: true, value }
  return { ok: false, problems: explain(schema, value, '').map(problem => ({ file, ...problem })) }
}

function explain(schema: TSchema, value: unknown, at: string): Found[] {
  if (value === undefined || value === null) return [{ at, message: 'Die Angabe fehlt.' }]
  if (Type.IsUnion(schema)) return explainUnion(schema.anyOf, value, at)
  if (Type.IsObject(schema)) return explainObject(schema, value, at)
  if (Type.IsArray(schema)) return explainArray(schema, value, at)
  return leaf(schema, value, at)
}

function explainObject(schema: TSchema & { properties: Record<string, TSchema> }, value: unknown, at: string): Found[] {
  if (!isRecord(value)) return [{ at, message: 'Hier muss eine Gruppe mit Angaben stehen („name: wert“).' }]
  const known = Object.entries(schema.properties)
  const found = known.flatMap(([key, property]) =>
    value[key] === undefined && Type.IsOptional(property) ? [] : explain(property, value[key], join(at, key)),
  )
  const names = new Set(known.map(([key]) => key))
  const extra = Object.keys(value).filter(key => !names.has(key))
  return [...found, ...extra.map(key => ({ at: join(at, key), message: `„${key}“ ist hier nicht bekannt.` }))]
}

function explainArray(schema: TSchema & { items: TSchema }, value: unknown, at: string): Found[] {
  if (!Array.isArray(value)) return [{ at, message: 'Hier muss eine Liste stehen („- eintrag“).' }]
  const count = leaf(Type.Array(Type.Unknown(), limitsOf(schema)), value, at)
  return [...count, ...value.flatMap((item, index) => explain(schema.items, item, `${at}[${index}]`))]
}

/** A union of literals names what is allowed; a union of objects is decided by `type` or `kind`. */
function explainUnion(branches: readonly TSchema[], value: unknown, at: string): Found[] {
  if (branches.some(branch => leaf(branch, value, at).length === 0)) return []
  for (const tag of ['type', 'kind']) {
    const names = branches.map(branch => constOf(Type.IsObject(branch) ? branch.properties[tag] : undefined))
    if (names.some(name => name === undefined)) continue
    const given = isRecord(value) ? value[tag] : undefined
    const branch = branches[names.indexOf(given)]
    return branch
      ? explain(branch, value, at)
      : [{ at: join(at, tag), message: `„${String(given)}“ gibt es hier nicht. Möglich: ${names.join(', ')}.` }]
  }
  const literals = branches.map(constOf).filter(name => name !== undefined)
  if (literals.length === 0) return [{ at, message: 'Der Wert hat die falsche Art.' }]
  return [{ at, message: `„${String(value)}“ ist nicht möglich. Möglich: ${literals.join(', ')}.` }]
}

const leaf = (schema: TSchema, value: unknown, at: string): Found[] =>
  Errors(schema, value)
    .slice(0, 1)
    .map(error => ({ at, message: sentence(error.keyword, Object.values(error.params), value) }))

function sentence(keyword: string, params: readonly unknown[], value: unknown): string {
  const limit = String(params.at(-1) ?? '')
  const sentences: Record<string, string> = {
    const: `Hier muss „${limit}“ stehen.`,
    type: `Der Wert „${String(value)}“ hat die falsche Art, erwartet wird: ${limit}.`,
    minLength: 'Der Text darf nicht leer sein.',
    maxLength: `Der Text ist zu lang (höchstens ${limit} Zeichen).`,
    pattern: `„${String(value)}“ hat nicht die nötige Form (${limit}).`,
    minimum: `Die Zahl ist zu klein (mindestens ${limit}).`,
    maximum: `Die Zahl ist zu groß (höchstens ${limit}).`,
    minItems: `Die Liste hat zu wenige Einträge (mindestens ${limit}).`,
    maxItems: `Die Liste hat zu viele Einträge (höchstens ${limit}).`,
  }
  return sentences[keyword] ?? `Der Wert ist nicht zulässig (${keyword} ${limit}).`
}

const limitsOf = (schema: TSchema): { minItems?: number; maxItems?: number } => {
  const { minItems, maxItems }: { minItems?: unknown; maxItems?: unknown } = schema
  return {
    ...(typeof minItems === 'number' ? { minItems } : {}),
    ...(typeof maxItems === 'number' ? { maxItems } : {}),
  }
}
const constOf = (schema: TSchema | undefined): unknown => (schema && Type.IsLiteral(schema) ? schema.const : undefined)
const join = (at: string, key: string): string => (at === '' ? key : `${at}.${key}`)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
