import type { JsonObject } from '../../../../platform/json.ts'
import type { CodeList, Field, Form, Node, Page } from '../../domain/model.ts'

/** JSON Schema 2020-12 of a form's answers as they are stored: flat for each owner, lists as arrays of objects. */
export function jsonSchemaOf(form: Form, title: string): JsonObject {
  const lists = form.codeLists ?? {}
  const pages = form.sections.flatMap(section => section.pages)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...ownerOf(pages, lists),
  }
}

type Lists = Readonly<Record<string, CodeList>>
type Property = readonly [id: string, schema: JsonObject, needed: boolean]

function ownerOf(pages: readonly Page[], lists: Lists): JsonObject {
  const properties = pages.flatMap(page => propertiesOf(page, lists))
  const required = properties.flatMap(([id, , needed]) => (needed ? [id] : []))
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(([id, schema]) => [id, schema])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

const propertiesOf = (page: Page, lists: Lists): readonly Property[] => {
  if (page.kind === 'page') return page.fields.flatMap(node => ofNode(node, page.when === undefined, lists))
  const items = { ...ownerOf(page.pages, lists) }
  const many = page.max >= 200 ? {} : { maxItems: page.max }
  const list = { type: 'array', title: page.title, items, minItems: page.min, ...many }
  return [[page.list, list, page.min > 0 && page.when === undefined]]
}

/** `sure`: nothing around it is conditional. */
function ofNode(node: Node, sure: boolean, lists: Lists): readonly Property[] {
  const certain = sure && node.when === undefined
  const needed = certain && node.required !== false && node.requiredWhen === undefined
  if (node.type !== 'group') {
    const schema = answerOf(node, lists)
    if (!schema) return []
    const described = { title: node.label, ...(node.hint === undefined ? {} : { description: node.hint }), ...schema }
    return [[node.id, described, needed && node.type !== 'computed']]
  }
  if (!node.choice) return node.fields.flatMap(inner => ofNode(inner, needed, lists))
  const choice = { title: node.label, enum: node.fields.map(member => member.id) }
  return [[node.id, choice, needed], ...node.fields.flatMap(inner => ofNode(inner, false, lists))]
}

const text = (...keys: readonly string[]): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(keys.map(key => [key, { type: 'string' }])),
  required: [...keys],
})

/** What a field's answer may be; nothing for what is not answered. */
function answerOf(field: Field, lists: Lists): JsonObject | undefined {
  switch (field.type) {
    case 'text':
      return {
        ...line(field.maxLength ?? 200),
        ...(field.pattern === undefined ? {} : { pattern: `^(?:${field.pattern})$` }),
      }
    case 'textarea':
      return line(field.maxLength ?? 2000)
    case 'number':
      return { type: field.decimals ? 'number' : 'integer', ...range(field.min, field.max) }
    case 'money':
      return { type: 'integer', description: 'Cent', ...range(field.minCents ?? 0, field.maxCents) }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'time':
      return { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
    case 'date-time':
      return { type: 'string', pattern: '^[0-9]{4}-[01][0-9]-[0-3][0-9]T([01][0-9]|2[0-3]):[0-5][0-9]$' }
    case 'yes-no':
      return { type: 'boolean' }
    case 'radios':
    case 'select':
      return { enum: codes(field, lists) }
    case 'checkboxes':
      return { type: 'array', items: { enum: codes(field, lists) }, uniqueItems: true }
    case 'address':
      return text('street', 'houseNumber', 'postcode', 'city')
    case 'person':
      return text('givenName', 'familyName')
    case 'iban':
      return { type: 'string', pattern: '^[A-Z]{2}[0-9A-Z]{13,32}$' }
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 }
    case 'phone':
      return line(40)
    case 'file':
      return { type: 'array', items: FILE, maxItems: field.maxFiles ?? 1 }
    case 'computed':
      return {}
    case 'note':
    case 'declaration':
      return undefined
  }
}

const FILE: JsonObject = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    bytes: { type: 'integer' },
    mediaType: { type: 'string' },
  },
  required: ['id', 'name', 'bytes', 'mediaType'],
}

const line = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength })
const range = (minimum: number | undefined, maximum: number | undefined): JsonObject => ({
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
})
const codes = (field: Extract<Field, { type: 'radios' | 'select' | 'checkboxes' }>, lists: Lists): readonly string[] =>
  (field.options ?? lists[field.codeList ?? '']?.entries ?? []).map(option => option.value)
