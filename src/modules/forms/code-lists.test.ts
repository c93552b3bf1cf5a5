import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { knownListsFor, storedLists } from './code-lists.ts'
import { addCodeList } from './commands/add-code-list.ts'
import type { PublishedList } from './domain/published-list.ts'
import { fixture, fixtureSchema } from './fim/fixtures/read-fixture.ts'
import { formFromSchema } from './fim/form-from-schema.ts'
import { readGenericode } from './fim/genericode.ts'

let t: TestDatabase
let list: PublishedList
before(async () => {
  t = await testDatabase()
  const read = await readGenericode(fixture('codelist.xml'))
  assert.ok(read.ok)
  list = read.list
})
after(() => t.close())

test('a list is added once; the same version with other content is refused', async () => {
  assert.deepEqual(await addCodeList(t.app, list), { ok: true, added: true })
  assert.deepEqual(await addCodeList(t.app, list), { ok: true, added: false })
  const outcome = await addCodeList(t.app, { ...list, entries: list.entries.slice(1) })
  assert.ok(!outcome.ok)
  assert.match(outcome.message, /Version 2023-02-24 ist schon mit anderem Inhalt eingelesen/)
  assert.deepEqual(
    (await storedLists(t.db)).map(({ uri, version, entries }) => [uri, version, entries]),
    [[list.uri, list.version, 3]],
  )
})

test('a form takes the newest version and keeps a copy with address and version', async () => {
  const schema = await fixtureSchema('brauchtumsfeuer.xdf3.xml')
  for (const version of ['1.9', '1.10', '1.2']) await addCodeList(t.app, { ...list, uri: `${list.uri}:x`, version })
  const others = (await storedLists(t.db)).filter(({ uri }) => uri.endsWith(':x'))
  assert.deepEqual(
    others.map(({ version }) => version),
    ['1.2', '1.9', '1.10'],
  )
  const lists = await knownListsFor(t.db, schema)
  assert.deepEqual(
    lists.map(({ uri }) => uri),
    [list.uri],
  )
  const { codeLists = {} } = formFromSchema(schema, { lists }).form
  const [taken] = Object.values(codeLists)
  assert.deepEqual([taken?.uri, taken?.version, taken?.entries.length], [list.uri, list.version, 3])
})
