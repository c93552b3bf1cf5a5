import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fixture } from './fixtures/read-fixture.ts'
import { realFile, withoutRealSchemas } from './fixtures/real-schemas.ts'
import { readGenericode } from './genericode.ts'

test('a code list: recommended key, the text that people read, values without a named column', async () => {
  const outcome = await readGenericode(fixture('codelist.xml'))
  assert.ok(outcome.ok)
  assert.equal(outcome.list.version, '2023-02-24')
  assert.equal(outcome.list.name, 'Staatsangehörigkeit (Auszug)')
  assert.deepEqual(outcome.list.entries, [
    { value: '000', label: 'deutsch' },
    { value: '129', label: 'französisch' },
    { value: '998', label: '998' },
  ])
})

test('a real list', { skip: withoutRealSchemas }, async () => {
  const outcome = await readGenericode(realFile('codelists/Meldungen.xml'))
  assert.ok(outcome.ok)
  assert.equal(outcome.list.uri, 'urn:xoev-de:fim-datenfelder:codeliste:xdfm')
  assert.ok(outcome.list.entries.length > 50)
  assert.equal(outcome.list.entries[0]?.value, '1001')
  assert.match(outcome.list.entries[0]?.label ?? '', /Baukastenelement/)
})

test('anything else is refused', async () => {
  const outcome = await readGenericode(fixture('brauchtumsfeuer.xdf3.xml'))
  assert.ok(!outcome.ok)
  assert.match(outcome.message, /keine Codeliste/)
})
