import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { send, signedIn } from '../../../test/support/routes/request.ts'
import { serve } from '../../../test/support/serve.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { parseId } from '../../platform/id.ts'
import { elementAt, elementsOf } from '../forms/domain/edit/tree.ts'
import { identityRoutes, loadDemoStaff, staffOf } from '../identity/index.ts'
import { checkPackage } from '../online-services/index.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import { applyEdits, draftById, findingsOf } from './index.ts'
import { authoringRoutes } from './routes.ts'

let t: TestDatabase
let server: FastifyInstance
let cookie: string
let draft: string

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  server = await serve(t.app, [...identityRoutes(t.app), ...authoringRoutes(t.app)])
  cookie = await signedIn(server, 'formulare@neustadt.example')
})
after(async () => {
  await server.close()
  await t.close()
})

const fixture = (name: string) => readFileSync(new URL(`../forms/fim/fixtures/${name}`, import.meta.url), 'utf8')
const upload = (url: string, file: string, fields: Readonly<Record<string, string>> = {}, list?: string) => {
  const parts = [
    ...Object.entries(fields).map(([name, value]) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}`),
    `content-disposition: form-data; name="datei"; filename="schema.xml"\r\ncontent-type: text/xml\r\n\r\n${file}`,
    ...(list === undefined
      ? []
      : [`content-disposition: form-data; name="codelisten"; filename="liste.xml"\r\n\r\n${list}`]),
  ]
  const body = `${parts.map(part => `--grenze\r\n${part}\r\n`).join('')}--grenze--\r\n`
  const headers = { 'content-type': 'multipart/form-data; boundary=grenze' }
  return send(server, { method: 'POST', url, cookie, headers, body })
}
/** Takes the changes that a page shows. */
function take(page: string, changed: Record<string, string> = {}) {
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
  const sent = { stand: field('stand'), aenderungen: field('aenderungen'), ...changed }
  const url = `${draft}/fim/uebernehmen`
  return send(server, { method: 'POST', url, cookie, body: new URLSearchParams(sent).toString() })
}
async function source() {
  const tenant = await tenantBySlug(t.app, 'neustadt-an-der-orla')
  const id = parseId<'package-draft'>(draft.slice(draft.lastIndexOf('/') + 1))
  assert.ok(tenant && id)
  const found = await draftById(t.app, tenant.id, id)
  assert.ok(found)
  return found
}

test('a FIM schema becomes a draft that can be handed in', async () => {
  const answer = await upload('/amt/formulare/neu', fixture('brauchtumsfeuer.xdf3.xml'), { art: 'fim', titel: '' })
  assert.equal(answer.statusCode, 303, answer.body)
  draft = String(answer.headers.location)
  const { source: made, title } = await source()
  assert.ok(title.length > 3)
  assert.deepEqual(
    findingsOf(made).filter(({ severity }) => severity === 'error'),
    [],
  )
})

test('a code list that is not known is named; given with the schema, its entries are copied into the form', async () => {
  const { source: before } = await source()
  const missing = findingsOf(before).filter(({ kind }) => kind === 'code-list')
  assert.deepEqual(
    missing.map(({ severity }) => severity),
    ['warning'],
  )
  assert.match(
    missing[0]?.message ?? '',
    /schluessel:staatsangehoerigkeit“.* ist hier nicht bekannt\. .*xrepository\.de/,
  )
  const [schema, list] = [fixture('brauchtumsfeuer.xdf3.xml'), fixture('codelist.xml')]
  const refused = await upload(`${draft}/fim`, schema, {}, schema)
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /liste\.xml: Das ist keine Codeliste in genericode/)
  const shown = await upload(`${draft}/fim`, schema, {}, list)
  assert.equal((await take(shown.body)).statusCode, 303)
  const { source: now } = await source()
  assert.deepEqual(
    findingsOf(now).filter(({ kind, severity }) => kind === 'code-list' || severity === 'error'),
    [],
  )
  const field = elementsOf(now.form).find(({ value }) => value['codeList'] !== undefined)
  assert.equal(field?.value['type'], 'radios')
  const checked = checkPackage(now)
  assert.ok(checked.ok)
  const [copy] = Object.values(checked.package.form.source.codeLists ?? {})
  assert.deepEqual([copy?.version, copy?.entries.length], ['2023-02-24', 3])
})

test('what is no schema is refused with its sentence', async () => {
  const answer = await upload('/amt/formulare/neu', '<nichts/>', { art: 'fim', titel: '' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /fim-datei/)
})

test('a newer version is shown before it is taken, and keeps the author’s texts', async () => {
  const { tenantId, id, revision, source: before } = await source()
  const [staff] = (await staffOf(t.db, tenantId)).filter(({ email }) => email === 'formulare@neustadt.example')
  const first = elementsOf(before.form).find(({ value }) => value['fim'] && value['type'] === 'text')
  assert.ok(staff && first)
  const target = { kind: 'field', id: first.id } as const
  const edits = [{ op: 'set', target, property: 'label', value: 'Eigene Worte' }] as const
  assert.ok((await applyEdits(t.app, { tenantId, draftId: id, revision, edits, author: staff })).ok)

  const list = fixture('codelist.xml')
  const same = await upload(`${draft}/fim`, fixture('brauchtumsfeuer.xdf3.xml'), {}, list)
  assert.ok(same.body.includes('entspricht diesem Schema schon'), /Neu: .*?\./.exec(same.body)?.[0])
  const shown = await upload(`${draft}/fim`, fixture('brauchtumsfeuer-1.1.xdf3.xml'), {}, list)
  assert.equal(shown.statusCode, 200)
  assert.ok(/Neu: [1-9]\d*\. Geändert: \d+\. Weggefallen: \d+\./.test(shown.body))
  assert.deepEqual((await source()).revision, revision + 1, 'nothing is taken yet')
  assert.equal((await take(shown.body, { aenderungen: 'x' })).statusCode, 409)
  assert.equal((await take(shown.body)).statusCode, 303)
  const now = await source()
  assert.equal(elementAt(now.source.form, target)?.value['label'], 'Eigene Worte')
  assert.deepEqual(
    findingsOf(now.source).filter(({ severity }) => severity === 'error'),
    [],
  )
  const again = await upload(`${draft}/fim`, fixture('brauchtumsfeuer-1.1.xdf3.xml'), {}, list)
  assert.ok(again.body.includes('entspricht diesem Schema schon'), /Neu: .*?Weggefallen: \d+/.exec(again.body)?.[0])
})
