import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readXdf } from '../modules/forms/index.ts'
import { loadPackages, problemLine } from '../modules/online-services/load-packages.ts'
import { run as exportForm } from './fim-export.ts'
import { run as importSchema } from './fim-import.ts'
import { run as inspect } from './fim-inspect.ts'
import { spoken } from './test-console.ts'

const fixture = (name: string) => fileURLToPath(new URL(`../modules/forms/fim/fixtures/${name}`, import.meta.url))
const [schema, newer, list] = ['brauchtumsfeuer.xdf3.xml', 'brauchtumsfeuer-1.1.xdf3.xml', 'codelist.xml'].map(fixture)
assert.ok(schema && newer && list)
const out = await mkdtemp(join(tmpdir(), 'amtsweg-fim-'))
after(() => rm(out, { recursive: true }))

test('fim inspect: what a program gets', async () => {
  const { code, out: json, err } = await spoken(() => inspect([schema, '--json']))
  assert.deepEqual([code, err], [0, ''])
  const found = JSON.parse(json)
  assert.deepEqual(Object.keys(found), ['id', 'version', 'name', 'fields', 'groups', 'paths', 'rules', 'warnings'])
  assert.equal(found.id, 'S99000000001')
  assert.equal(found.fields + found.groups, found.paths.length)
  for (const rule of found.rules) {
    assert.deepEqual(Object.keys(rule), ['id', 'text', 'status', 'conditions'])
    for (const one of rule.conditions) assert.deepEqual(Object.keys(one), ['target', 'action', 'when'])
  }
})

test('fim inspect: what a person reads', async () => {
  const { code, out: text } = await spoken(() => inspect([schema]))
  assert.equal(code, 0)
  assert.match(text, /^Brauchtumsfeuer anzeigen \(S99000000001, Version 1\.0\.0\)\n\d+ Felder und \d+ Gruppen\n/)
})

test('a file that is refused ends with 2 and one line', async () => {
  for (const run of [
    () => inspect([list, '--json']),
    () => exportForm([list, '--format', 'xdf3']),
    () => importSchema([list, '--package', 'liste', '--out', out]),
    () => inspect([fixture('broken/entity-bomb.xml')]),
    () => inspect([fixture('broken/cut-off.xml')]),
  ]) {
    const { code, out: text, err } = await spoken(run)
    assert.deepEqual([code, text, err.split('\n').length], [2, '', 1])
  }
  await assert.rejects(inspect(['gibt-es-nicht.xml']), /gibt es nicht/)
  await assert.rejects(inspect([]), /Es fehlt die Datei/)
  await assert.rejects(exportForm([schema]), /Es fehlt --format/)
})

test('fim export: JSON Schema, and a schema that reads again with the same places', async () => {
  const json = await spoken(() => exportForm([schema, '--format', 'json-schema']))
  assert.equal(json.code, 0)
  const { $schema, title, type } = JSON.parse(json.out)
  assert.deepEqual(
    [$schema, title, type],
    ['https://json-schema.org/draft/2020-12/schema', 'Brauchtumsfeuer anzeigen', 'object'],
  )
  const { code, out: xml } = await spoken(() => exportForm([schema, '--format', 'xdf3']))
  assert.equal(code, 0)
  const again = await readXdf([Buffer.from(xml)])
  assert.ok(again.ok)
  assert.equal(again.schema.id, 'S99000000001')
})

test('fim import on a package that is there: first what would change, then --update', async () => {
  const args = (file: string, ...more: string[]) => [
    file,
    '--package',
    'feuer',
    '--out',
    out,
    '--codelist',
    list,
    ...more,
  ]
  await assert.rejects(importSchema(args(schema, '--update')), /gibt es nicht\. Lassen Sie --update weg/)
  assert.equal((await spoken(() => importSchema(args(schema)))).code, 0)
  const form = () => readFile(join(out, 'feuer/form.yaml'), 'utf8')
  const before = await form()
  const same = await spoken(() => importSchema(args(schema)))
  assert.equal(same.code, 0)
  assert.match(same.out, /entspricht dem Schema schon/)

  const said = await spoken(() => importSchema(args(newer)))
  assert.equal(said.code, 1)
  assert.match(said.out, /^Neu: „Zahl der Gäste“/m)
  assert.match(said.err, /gibt es schon.* Mit --update/)
  assert.equal(await form(), before)

  const done = await spoken(() => importSchema(args(newer, '--update')))
  assert.deepEqual([done.code, done.err], [0, ''])
  assert.equal(parse(await form()).fim.version, '1.1.0')
  const { packages, problems } = await loadPackages(out)
  assert.deepEqual(problems.map(problemLine), [])
  assert.equal(packages.length, 1)
  assert.match((await spoken(() => importSchema(args(newer)))).out, /entspricht dem Schema schon/)
})
