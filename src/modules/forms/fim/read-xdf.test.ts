import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture, fixtureSchema, schemaOf } from './fixtures/read-fixture.ts'
import { pathsOfGraph, realFile, realSchema, realSchemas, withoutRealSchemas } from './fixtures/real-schemas.ts'
import { inspectSchema } from './inspect.ts'
import { placesOf } from './places.ts'
import { readXdf } from './read-xdf.ts'

const BROKEN: Readonly<Record<string, RegExp>> = {
  'cut-off.xml': /bricht ab.*noch einmal herunter/,
  'wrong-namespace.xml': /XDatenfelder 4\.0\.0 geschrieben\. Gelesen werden 2\.0 und 3\.0\.0/,
  'entity-bomb.xml': /DOCTYPE.*Entfernen Sie/,
  'external-entity.xml': /DOCTYPE.*Entfernen Sie/,
  'doubled-ids.xml': /F99000000001 steht zweimal nebeneinander/,
  'same-id-other-content.xml': /F99000000001 „Vorname“ kommt zweimal mit verschiedenem Inhalt vor/,
  'missing-code-list.xml': /Auswahlfeld F99000000001 „Anlass“ fehlen Werte und Codeliste/,
  'circle.xml': /Gruppe G99000000001 enthält sich selbst/,
  'bad-cardinality.xml': /F99000000001 ist die Anzahl „3:1“ ungültig/,
  'wrong-encoding.xml': /nicht in UTF-8 gespeichert/,
  'xdf1.xml': /XDatenfelder 1 geschrieben/,
  'not-xml.json': /keine XML-Datei/,
  'empty.xml': /Datei ist leer/,
}

for (const [file, message] of Object.entries(BROKEN))
  test(`${file} is refused with one sentence that says what to do`, async () => {
    const outcome = await readXdf(fixture(`broken/${file}`))
    assert.ok(!outcome.ok)
    assert.match(outcome.message, message)
    assert.doesNotMatch(outcome.message, /\n/)
  })

test('a file says the same in pieces of one byte and as a whole', async () => {
  const whole: Uint8Array[] = []
  for await (const chunk of fixture('brauchtumsfeuer.xdf3.xml')) whole.push(chunk)
  const bytes = Buffer.concat(whole)
  const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1))
  assert.deepEqual(await readXdf(pieces), await readXdf([bytes]))
})

test('endless depth and endless size are refused before they cost anything', async () => {
  const root = '<x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">'
  const deep = await readXdf([Buffer.from(root + '<a>'.repeat(100_000))])
  assert.ok(!deep.ok)
  assert.match(deep.message, /Ebenen/)
  const megabyte = Buffer.alloc(1024 * 1024, ' ')
  function* endless() {
    yield Buffer.from(root)
    for (;;) yield megabyte
  }
  const large = await readXdf(endless())
  assert.ok(!large.ok)
  assert.match(large.message, /größer als 64 MB/)
})

test('XDatenfelder 3: tree, cardinality, restrictions, values, list, rules', async () => {
  const schema = await fixtureSchema('brauchtumsfeuer.xdf3.xml')
  assert.equal(schema.standard, '3.0.0')
  assert.deepEqual([schema.id, schema.version, schema.name], ['S99000000001', '1.0.0', 'Brauchtumsfeuer anzeigen'])
  assert.deepEqual(schema.legalBasis, ['§ 4 Musterverordnung'])
  const at = (path: string) => {
    const place = placesOf(schema).find(candidate => candidate.path === path)
    assert.ok(place, path)
    return place.structure
  }
  assert.deepEqual([at('G99000000004').min, at('G99000000004').max], [1, 3])
  assert.deepEqual(at('G99000000001.G99000000003').legalBasis, ['§ 5 Musterverordnung'])
  const postcode = at('G99000000001.G99000000003.F60000000246').element
  assert.ok(postcode.kind === 'field')
  assert.deepEqual([postcode.minLength, postcode.maxLength, postcode.pattern?.length], [5, 5, 41])
  const plan = at('G99000000010.F99000000015').element
  assert.ok(plan.kind === 'field')
  assert.deepEqual([plan.maxBytes, plan.mediaTypes], [2_000_000, ['application/pdf']])
  const group = at('G99000000007').element
  assert.ok(group.kind === 'group' && group.choice)
  assert.equal(schema.rules.length, 1)
  assert.deepEqual(schema.warnings, [])
})

test('XDatenfelder 2 says the same in its own way', async () => {
  const schema = await fixtureSchema('brauchtumsfeuer.xdf2.xml')
  assert.equal(schema.standard, '2.0')
  assert.equal(schema.id, 'S99000001')
  const three = await fixtureSchema('brauchtumsfeuer.xdf3.xml')
  assert.equal(placesOf(schema).length, placesOf(three).length)
  const name = placesOf(schema).find(place => place.path === 'G99000001.F60000227')?.structure.element
  assert.ok(name?.kind === 'field')
  assert.deepEqual([name.minLength, name.maxLength], [1, 120])
  const list = placesOf(schema).find(place => place.path === 'G99000001.F99000004')?.structure.element
  assert.ok(list?.kind === 'field')
  assert.match(list.codeList?.uri ?? '', /staatsangehoerigkeit$/)
  assert.match(schema.rules[0]?.text ?? '', /^WENN/)
})

test('inspection counts places and lists their paths in the order of the document', async () => {
  const found = inspectSchema(await fixtureSchema('brauchtumsfeuer.xdf3.xml'))
  assert.deepEqual([found.fields, found.groups], [29, 10])
  assert.equal(found.paths.length, 39)
  assert.deepEqual(found.paths.slice(0, 4), [
    'F99000000001',
    'F99000000002',
    'G99000000001',
    'G99000000001.F60000000227',
  ])
})

test(`all real schemas: the paths are those that another tool found`, { skip: withoutRealSchemas }, async () => {
  for (const id of realSchemas) {
    const { paths, warnings } = inspectSchema(await schemaOf(realSchema(id)))
    assert.deepEqual(paths, pathsOfGraph(id), id)
    assert.deepEqual(warnings, [], id)
  }
})

test('real files of XDatenfelder 2 and 1', { skip: withoutRealSchemas }, async () => {
  const two = inspectSchema(await schemaOf(realFile('xdf2/BlaueKarte.xml')))
  assert.deepEqual([two.id, two.fields, two.groups], ['S00000121', 88, 29])
  const one = await readXdf(realFile('xdf2/WaBeKa.xml'))
  assert.ok(!one.ok)
  assert.match(one.message, /XDatenfelder 1 /)
})
