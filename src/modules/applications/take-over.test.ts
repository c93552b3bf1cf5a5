import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../test/support/browser.ts'
import { samplePdf } from '../../../test/support/sample-file.ts'
import { serve } from '../../../test/support/serve.ts'
import { submittedApplication } from '../../../test/support/submitted-application.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { parseId, type TenantId } from '../../platform/id.ts'
import { attachmentsOf, saveUpload } from '../attachments/index.ts'
import { historyOf } from '../audit/index.ts'
import type { Answers } from '../forms/domain/model.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import { formatCode } from './domain/code.ts'
import { openDrafts } from './drafts/open-drafts.ts'
import { applicationsRoutes } from './index.ts'

const ERFURT = '/dienste/erfurt/hundesteuer-anmelden'
const NEUSTADT = '/dienste/neustadt-an-der-orla/hundesteuer-anmelden'

let t: TestDatabase
let server: FastifyInstance

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  server = await serve(t.app, applicationsRoutes(t.app))
})
after(async () => {
  await server.close()
  await t.close()
})

async function begin(start = ERFURT, browser = new Browser(server)) {
  await browser.get(start)
  assert.equal((await browser.post(start, {})).statusCode, 303)
  const base = browser.location.replace(/\/aufgaben$/, '')
  const id = parseId<'application'>(base.split('/')[2] ?? '')
  const tenant = await tenantBySlug(t.app, start.split('/')[2] ?? '')
  assert.ok(id && tenant)
  return { browser, base, id, tenantId: tenant.id }
}
type Begun = Awaited<ReturnType<typeof begin>>

const answersOf = async ({ tenantId, id }: Pick<Begun, 'tenantId' | 'id'>): Promise<Answers> =>
  (await openDrafts(t.app).read(tenantId, id))?.answers ?? {}
const setAnswers = ({ tenantId, id }: Begun, answers: Answers) =>
  openDrafts(t.app).change(tenantId, id, draft => ({ answers: { ...draft.answers, ...answers } }))

/** Enters the code and looks at the choice. */
async function choose({ browser, base }: Begun, code: string): Promise<string> {
  const sent = await browser.post(`${base}/uebernehmen`, { _code: formatCode(code) })
  assert.equal(sent.statusCode, 303, sent.body)
  const page = await browser.get(browser.location)
  assert.equal(page.statusCode, 200)
  return page.body
}
/** Each box: what it would send, and whether it is ticked. */
const boxes = (page: string) =>
  Array.from(page.matchAll(/<input[^>]*name="_angabe"[^>]*>/g), ([input]) => ({
    value: /value="([^"]*)"/.exec(input)?.[1] ?? '',
    ticked: /\schecked/.test(input),
  }))
const choiceOf = (page: string): string => /name="_auswahl" value="([^"]*)"/.exec(page)?.[1] ?? ''
const keysOf = (page: string) => boxes(page).map(({ value }) => value.split('.')[0])
const text = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const eventsOf = async (tenantId: TenantId, id: string) =>
  (await historyOf(t.db, tenantId, id)).map(({ event }) => event)

test('an application of another authority: seen first, then taken over, once, told and audited on both', async () => {
  const earlier = await submittedApplication(t.app, 'neustadt-an-der-orla')
  const draft = await begin()
  const page = await choose(draft, earlier.code)
  assert.match(
    text(page),
    /Aus: Hundesteuer: Hund anmelden, Stadt Neustadt an der Orla, Antrag \d{4} \d{4} \d{4} vom 23\. November 2026/,
  )
  assert.match(text(page), /Noch ist nichts übernommen/)
  assert.deepEqual(await answersOf(draft), {})
  assert.ok(keysOf(page).includes('halter') && keysOf(page).includes('hunde+0'))
  assert.ok(boxes(page).every(({ ticked }) => ticked))
  const sent = { _auswahl: choiceOf(page), _angabe: boxes(page).map(({ value }) => value) }
  const url = `${draft.base}/uebernehmen/${earlier.id}`
  const both = await Promise.all([draft.browser.post(url, sent), draft.browser.copy().post(url, sent)])
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  assert.equal((await draft.browser.post(url, sent)).statusCode, 303)
  const answers = await answersOf(draft)
  assert.equal(Array.isArray(answers.hunde) && answers.hunde.length, 1)
  assert.deepEqual((await draft.browser.get(`${draft.base}/seite/halter`)).statusCode, 200)
  assert.match(text((await draft.browser.get(`${draft.base}/aufgaben`)).body), /Angaben wurden übernommen/)
  assert.doesNotMatch(text((await draft.browser.get(`${draft.base}/aufgaben`)).body), /Angaben wurden übernommen/)
  const taken = (await eventsOf(draft.tenantId, draft.id)).filter(event => event === 'application.answers-taken-over')
  assert.equal(taken.length, 1)
  assert.ok((await eventsOf(earlier.tenantId, earlier.id)).includes('application.answers-given'))
})

test('only what is ticked; what is answered already stands there with both, not ticked', async () => {
  const earlier = await submittedApplication(t.app)
  const draft = await begin()
  await setAnswers(draft, { email: 'neu@example.org' })
  const page = await choose(draft, earlier.code)
  const email = boxes(page).find(({ value }) => value.startsWith('email.'))
  assert.equal(email?.ticked, false)
  assert.match(text(page), /Bisher: neu@example\.org\s+Neu: \S+@/)
  const halter = boxes(page).filter(({ value }) => value.startsWith('halter.'))
  const url = `${draft.base}/uebernehmen/${earlier.id}`
  await draft.browser.post(url, { _auswahl: choiceOf(page), _angabe: halter.map(({ value }) => value) })
  const answers = await answersOf(draft)
  assert.equal(answers.email, 'neu@example.org')
  assert.ok(answers.halter)
  assert.deepEqual(Object.keys(answers).sort(), ['email', 'halter'])
})

test('something changed since it was shown: nothing is taken over, the choice is shown again', async () => {
  const earlier = await submittedApplication(t.app)
  const draft = await begin()
  const page = await choose(draft, earlier.code)
  await setAnswers(draft, { email: 'inzwischen@example.org' })
  const url = `${draft.base}/uebernehmen/${earlier.id}`
  const sent = await draft.browser.post(url, {
    _auswahl: choiceOf(page),
    _angabe: boxes(page).map(({ value }) => value),
  })
  assert.equal(sent.statusCode, 409)
  assert.match(text(sent.body), /Es wurde nichts übernommen/)
  assert.deepEqual(await answersOf(draft), { email: 'inzwischen@example.org' })
  const invented = await draft.browser.post(url, { _auswahl: choiceOf(page), _angabe: 'iban.xyz' })
  assert.equal(invented.statusCode, 409)
  const none = await draft.browser.post(url, { _auswahl: choiceOf(page) })
  assert.equal(none.statusCode, 422)
  assert.match(none.body, /Kreuzen Sie mindestens eine Angabe an/)
})

test('never without the code: an id alone, a key to another application, a code of this one', async () => {
  const earlier = await submittedApplication(t.app)
  const draft = await begin()
  const other = await begin()
  for (const url of [`${draft.base}/uebernehmen/${earlier.id}`, `${draft.base}/uebernehmen/${other.id}`]) {
    const shown = await draft.browser.get(url)
    assert.equal(shown.statusCode, 401)
    assert.match(shown.body, /Diesen Antrag können wir hier nicht mehr öffnen/)
    assert.doesNotMatch(shown.body, /Mustermann|_angabe/)
    assert.equal((await draft.browser.post(url, { _angabe: 'halter.abc' })).statusCode, 401)
  }
  assert.deepEqual(await answersOf(draft), {})
  assert.equal((await new Browser(server).get(`${draft.base}/uebernehmen`)).statusCode, 401)
  const own = (await openDrafts(t.app).read(draft.tenantId, draft.id))?.code ?? ''
  assert.match((await draft.browser.post(`${draft.base}/uebernehmen`, { _code: own })).body, /Code dieses Antrags/)
  assert.deepEqual(
    (await eventsOf(earlier.tenantId, earlier.id)).filter(event => event.startsWith('application.a')),
    [],
  )
})

test('the key that a code gives here opens nothing else', async () => {
  const earlier = await submittedApplication(t.app)
  const draft = await begin()
  await choose(draft, earlier.code)
  assert.equal((await draft.browser.get(`/antrag/${earlier.id}/eingegangen`)).statusCode, 401)
  const second = await begin(ERFURT, draft.browser)
  assert.equal((await draft.browser.get(`${second.base}/uebernehmen/${earlier.id}`)).statusCode, 401)
})

test('an application that this browser holds a key to is offered without its code, until it is closed here', async () => {
  const first = await begin(NEUSTADT)
  await setAnswers(first, { email: 'erika@example.org' })
  const second = await begin(ERFURT, first.browser)
  const start = await first.browser.get(`${second.base}/uebernehmen`)
  assert.ok(start.body.includes(`${second.base}/uebernehmen/${first.id}`))
  assert.match(text(start.body), /Stadt Neustadt an der Orla, Entwurf vom/)
  const page = (await first.browser.get(`${second.base}/uebernehmen/${first.id}`)).body
  assert.deepEqual(keysOf(page), ['email'])
  await first.browser.post(`${first.base}/abmelden`, {})
  assert.ok(!(await first.browser.get(`${second.base}/uebernehmen`)).body.includes(first.id))
  assert.equal((await first.browser.get(`${second.base}/uebernehmen/${first.id}`)).statusCode, 401)
})

test('a wrong code says what is wrong, and guessing is slowed down', async () => {
  const draft = await begin()
  const wrong = await draft.browser.post(`${draft.base}/uebernehmen`, { _code: 'abc' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /Geben Sie den Code mit 16 Zeichen ein/)
  const { code } = await submittedApplication(t.app)
  const mistyped = `${code.slice(0, -1)}${code.endsWith('2') ? '3' : '2'}`
  assert.match((await draft.browser.post(`${draft.base}/uebernehmen`, { _code: mistyped })).body, /Tippfehler/)
  const fresh = await serve(t.app, applicationsRoutes(t.app))
  const browser = draft.browser.on(fresh)
  for (let tries = 0; tries < 10; tries++)
    assert.equal((await browser.post(`${draft.base}/uebernehmen`, { _code: 'abc' })).statusCode, 422)
  assert.equal((await browser.post(`${draft.base}/uebernehmen`, { _code: 'abc' })).statusCode, 429)
  await fresh.close()
})

const dog = (file: { id: string; name: string; bytes: number; mediaType: string }): Answers => ({
  rufname: 'Luna',
  befreiungBeantragt: true,
  befreiungsgrund: 'anderer',
  nachweise: [file],
})
async function upload({ tenantId, id }: Begun) {
  const path = samplePdf('nachweis.pdf')
  const saved = await saveUpload(t.app, {
    tenantId,
    ownerId: id,
    fileName: 'nachweis.pdf',
    stream: createReadStream(path),
    maxBytes: 1e6,
    accept: ['application/pdf'],
  })
  assert.ok(saved.ok)
  const { id: fileId, name, bytes, mediaType } = saved.attachment
  return { id: fileId, name, bytes, mediaType }
}

test('files are copied into the new keeping; the double click leaves one copy', async () => {
  const earlier = await begin(NEUSTADT)
  const file = await upload(earlier)
  await setAnswers(earlier, { hunde: [dog(file)] })
  const draft = await begin(ERFURT, earlier.browser)
  const url = `${draft.base}/uebernehmen/${earlier.id}`
  const page = (await draft.browser.get(url)).body
  const sent = { _auswahl: choiceOf(page), _angabe: boxes(page).map(({ value }) => value) }
  await Promise.all([draft.browser.post(url, sent), draft.browser.copy().post(url, sent)])
  const [copy] = await attachmentsOf(t.db, draft.tenantId, draft.id)
  assert.equal((await attachmentsOf(t.db, draft.tenantId, draft.id)).length, 1)
  assert.ok(copy && copy.id !== file.id)
  assert.match(JSON.stringify(await answersOf(draft)), new RegExp(copy.id))
  const opened = await draft.browser.get(`${draft.base}/dateien/${copy.id}`)
  assert.match(opened.body, /^%PDF/)
  assert.notEqual((await draft.browser.get(`${draft.base}/dateien/${file.id}`)).statusCode, 200)
  assert.equal((await attachmentsOf(t.db, earlier.tenantId, earlier.id)).length, 1)
})

test('a file that the earlier application does not own, or that is gone, is not copied, and nothing else is taken', async () => {
  const stranger = await begin(NEUSTADT)
  const foreign = await upload(stranger)
  const earlier = await begin(NEUSTADT)
  const draft = await begin(ERFURT, earlier.browser)
  const url = `${draft.base}/uebernehmen/${earlier.id}`
  for (const id of [foreign.id, '01999999-0000-7000-8000-000000000000', '../../geheim']) {
    await setAnswers(earlier, { email: 'erika@example.org', hunde: [dog({ ...foreign, id })] })
    const page = (await draft.browser.get(url)).body
    const sent = { _auswahl: choiceOf(page), _angabe: boxes(page).map(({ value }) => value) }
    const refused = await draft.browser.post(url, sent)
    assert.equal(refused.statusCode, 422)
    assert.match(text(refused.body), /Diese Dateien konnten wir nicht übernehmen.* nachweis\.pdf/)
  }
  assert.deepEqual(await answersOf(draft), {})
  assert.deepEqual(await attachmentsOf(t.db, draft.tenantId, draft.id), [])
})
