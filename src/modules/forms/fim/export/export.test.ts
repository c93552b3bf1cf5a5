import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixtureSchema, schemaOf } from '../fixtures/read-fixture.ts'
import { realSchema, realSchemas, withoutRealSchemas } from '../fixtures/real-schemas.ts'
import { formFromSchema } from '../form-from-schema.ts'
import { placesOf } from '../places.ts'
import { draftForm } from '../to-form/to-form.ts'
import type { XdfSchema } from '../xdf.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { xdf3Of } from './xdf3.ts'

/** Path, cardinality and type of every place. */
const shapeOf = (schema: XdfSchema) =>
  placesOf(schema)
    .map(({ path, structure: { min, max, element } }) =>
      [path, min, max ?? '*', element.kind === 'field' ? `${element.use} ${element.type}` : element.choice].join(' '),
    )
    .sort()

async function roundTrip(schema: XdfSchema): Promise<XdfSchema> {
  const form = draftForm(schema, {}, new Map())
  const head = { id: schema.id, version: schema.version, name: schema.name, writtenAt: '2026-11-24T00:00:00Z' }
  return schemaOf(
    (async function* () {
      yield Buffer.from(xdf3Of(form, head))
    })(),
  )
}

test('a schema, its form and the schema of that form have the same paths, cardinalities and types', async () => {
  const schema = await fixtureSchema('brauchtumsfeuer.xdf3.xml')
  assert.deepEqual(shapeOf(await roundTrip(schema)), shapeOf(schema))
})

test('so do all real schemas', { skip: withoutRealSchemas }, async () => {
  for (const id of realSchemas) {
    const schema = await schemaOf(realSchema(id))
    assert.deepEqual(shapeOf(await roundTrip(schema)), shapeOf(schema), id)
  }
})

test('the JSON Schema says lists, choices, limits and what is required', async () => {
  const schema = jsonSchemaOf(formFromSchema(await fixtureSchema('brauchtumsfeuer.xdf3.xml')).form, 'Feuer')
  const text = JSON.stringify(schema)
  assert.match(text, /"feuerstelle":\{"type":"array","title":"Feuerstelle"/)
  assert.match(text, /"minItems":1,"maxItems":3/)
  assert.match(text, /"verantwortlicheStelle":\{"title":"Verantwortliche Stelle","enum":\["verein","gemeinde"\]\}/)
  assert.match(text, /"anlass":\{"title":"Anlass","enum":\["001","002","003"\]\}/)
  assert.match(text, /"required":\["anlass",/)
})
