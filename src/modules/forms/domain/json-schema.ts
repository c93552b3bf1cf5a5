import type { Json, JsonObject } from '../../../platform/json.ts'
import { Form } from './model.ts'

const ADDRESS = 'https://amtsweg.example/schemas/form/1.json'

/** The form model as JSON Schema 2020-12: what editors complete by, and other programs check against. */
export function formJsonSchema(): JsonObject {
  const definitions = new Map<string, Json>()
  const schema = hoist(asJson(Form), definitions)
  if (!isObject(schema)) throw new Error('the form model is no object')
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ADDRESS,
    title: 'amtsweg/form/1',
    description: 'A form of Amtsweg: sections of pages of fields. Explained in docs/form-model.md.',
    ...schema,
    $defs: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** TypeBox schemas are JSON Schema; what they carry besides is not enumerable. */
const asJson = (schema: object): Json => JSON.parse(JSON.stringify(schema))
const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** Definitions of recursive parts stand once, at the end; references lead there. */
function hoist(json: Json, definitions: Map<string, Json>): Json {
  if (Array.isArray(json)) return json.map((item: Json) => hoist(item, definitions))
  if (!isObject(json)) return json
  const { $defs, $id: _, ...rest } = json
  if (isObject($defs))
    for (const [name, definition] of Object.entries($defs)) {
      if (definitions.has(name) || definition === undefined) continue
      definitions.set(name, null)
      definitions.set(name, hoist(definition, definitions))
    }
  const hoisted = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `#/$defs/${value}` : hoist(value ?? null, definitions),
    ]),
  )
  const type = fieldType(json)
  if (type === undefined) return hoisted
  definitions.set(`${type}-field`, hoisted)
  return { $ref: `#/$defs/${type}-field` }
}

/** Of the schema of a field type. */
function fieldType({ properties }: JsonObject): string | undefined {
  const type = isObject(properties) ? properties.type : undefined
  const name = isObject(type) ? type.const : undefined
  return typeof name === 'string' && name !== 'group' ? name : undefined
}
