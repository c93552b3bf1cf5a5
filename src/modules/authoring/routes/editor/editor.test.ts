import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../../../test/support/browser.ts'
import { serve } from '../../../../../test/support/serve.ts'
import { type TestDatabase, testDatabase } from '../../../../platform/db/test-database.ts'
import { newId, type TenantId } from '../../../../platform/id.ts'
import { elementAt } from '../../../forms/domain/edit/tree.ts'
import { identityRoutes, loadDemoStaff, type Staff, staffOf } from '../../../identity/index.ts'
import { loadDemoTenants, tenantBySlug } from '../../../tenants/index.ts'
import { applyEdits, createDraft, type DraftId, draftById, type PackageDraft } from '../../index.ts'
import { authoringRoutes } from '../../routes.ts'

let t: TestDatabase
let server: FastifyInstance
let tenantId: TenantId
let author: Staff
let colleague: Staff
let browser: Browser

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  const tenant = await tenantBySlug(t.app, 'neustadt-an-der-orla')
  assert.ok(tenant)
  tenantId = tenant.id
  author = await person('formulare@neustadt.example')
  colleague = await person('freigabe@neustadt.example')
  server = await serve(t.app, [...identityRoutes(t.app), ...authoringRoutes(t.app)])
  browser = await signedIn('formulare@neustadt.example')
})
after(async () => {
  await server.close()
  await t.close()
})

async function person(email: string): Promise<Staff> {
  const found = (await staffOf(t.db, tenantId)).find(staff => staff.email === email)
  assert.ok(found)
  return found
}
async function signedIn(email: string): Promise<Browser> {
  const one = new Browser(server)
  assert.equal((await one.post('/amt/anmelden', { email, password: 'amtsweg-demo' })).statusCode, 303)
  return one
}
let count = 0
async function newDraft(): Promise<DraftId> {
  const packageId = `feuer-${++count}`
  const made = await createDraft(t.app, { tenantId, title: 'Feuer anmelden', packageId, from: 'nothing', author })
  assert.ok(made.ok)
  return made.draft.id
}
async function draftOf(id: DraftId): Promise<PackageDraft> {
  const draft = await draftById(t.app, tenantId, id)
  assert.ok(draft)
  return draft
}
const url = (id: string, rest = '') => `/amt/formulare/${id}${rest}`
const fieldIn = async (id: DraftId, field: string) =>
  elementAt((await draftOf(id)).source.form, { kind: 'field', id: field })?.value
const stand = async (id: DraftId) => String((await draftOf(id)).revision)
const change = async (id: DraftId, fields: Record<string, string>) =>
  browser.post(url(id, '/aendern'), { stand: await stand(id), ...fields })
/** The properties form as it was shown, with something changed. */
async function saveProperties(id: DraftId, part: string, changes: Record<string, string>) {
  const { body } = await browser.get(url(id, `?teil=${part}`))
  const seen = unescaped(/name="gesehen" value="([^"]*)"/.exec(body)?.[1] ?? '{}')
  const raw: Record<string, string> = JSON.parse(seen)
  return browser.post(url(id, '/eigenschaften'), {
    teil: part,
    stand: await stand(id),
    gesehen: seen,
    ...raw,
    ...changes,
  })
}
const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

test('401 and 403: only authors and those who publish', async () => {
  const id = await newDraft()
  const stranger = new Browser(server)
  assert.match(String((await stranger.get(url(id))).headers.location), /anmelden/)
  assert.equal((await stranger.post(url(id, '/aendern'), {})).statusCode, 401)
  const clerk = await signedIn('sachbearbeitung@neustadt.example')
  for (const rest of ['', '/texte', '/befunde', '/vorschau', '/vorschau/aufgaben'])
    assert.equal((await clerk.get(url(id, rest))).statusCode, 403, rest)
  for (const rest of [
    '/aendern',
    '/eigenschaften',
    '/regel',
    '/texte',
    '/zurueck',
    '/offene-regel',
    '/vorschau/leeren',
  ])
    assert.equal((await clerk.post(url(id, rest), {})).statusCode, 403, rest)
})

test('404: no such draft, and one of another authority', async () => {
  const other = await signedIn('formulare@erfurt.example').catch(() => undefined)
  assert.equal((await browser.get(url(newId()))).statusCode, 404)
  assert.equal((await browser.get('/amt/formulare/1')).statusCode, 404)
  if (other) assert.equal((await other.get(url(await newDraft()))).statusCode, 404)
})

test('only the preview may be framed, and only by us; the designer frames nobody else', async () => {
  const id = await newDraft()
  const editor = await browser.get(url(id))
  assert.match(String(editor.headers['content-security-policy']), /frame-src 'self'.*frame-ancestors 'none'/)
  assert.equal(editor.headers['x-frame-options'], 'DENY')
  const preview = await browser.get(url(id, '/vorschau/aufgaben'))
  assert.match(String(preview.headers['content-security-policy']), /frame-ancestors 'self'/)
  assert.equal(preview.headers['x-frame-options'], 'SAMEORIGIN')
})

test('a question is added, named, moved, copied, removed, and each step taken back', async () => {
  const id = await newDraft()
  const added = await change(id, { teil: 'field.email', dazu: 'text' })
  assert.equal(added.statusCode, 303)
  assert.match(browser.location, /teil=field\.neueFrage&sagt=gespeichert&fokus=p-label#p-label$/)
  const named = await saveProperties(id, 'field.neueFrage', { label: 'Name des Vereins' })
  assert.equal(named.statusCode, 303, named.body)
  assert.match(browser.location, /teil=field\.nameDesVereins/)
  assert.equal((await fieldIn(id, 'nameDesVereins'))?.['label'], 'Name des Vereins')
  await change(id, { teil: 'field.nameDesVereins', tun: 'hoch' })
  const page = elementAt((await draftOf(id)).source.form, { kind: 'page', id: 'kontakt' })
  assert.match(JSON.stringify(page?.value['fields']), /nameDesVereins.*email/)
  await change(id, { teil: 'field.nameDesVereins', tun: 'verdoppeln' })
  assert.equal((await fieldIn(id, 'nameDesVereins2'))?.['label'], 'Name des Vereins (Kopie)')
  await change(id, { teil: 'field.nameDesVereins2', tun: 'entfernen' })
  assert.match(browser.location, /sagt=entfernt/)
  assert.match((await browser.get(browser.location.split('#')[0] ?? '')).body, /Entfernt\./)
  assert.equal(await fieldIn(id, 'nameDesVereins2'), undefined)
  await browser.post(url(id, '/zurueck'), { teil: 'form' })
  assert.ok(await fieldIn(id, 'nameDesVereins2'))
  await browser.post(url(id, '/wieder'), { teil: 'form' })
  assert.equal(await fieldIn(id, 'nameDesVereins2'), undefined)
})

test('422: what is wrong is told at the property, what is right is saved, nothing typed is lost', async () => {
  const id = await newDraft()
  await change(id, { teil: 'field.email', dazu: 'number' })
  const answer = await saveProperties(id, 'field.neueFrage', { label: 'Gäste', max: 'viele', hint: 'Ungefähr' })
  assert.equal(answer.statusCode, 422)
  assert.match(answer.body, /Schreiben Sie eine Zahl/)
  assert.match(answer.body, /value="viele"/)
  assert.equal((await fieldIn(id, 'gaeste'))?.['hint'], 'Ungefähr')
})

test('every type can be added and shown, with its preview', async () => {
  const id = await newDraft()
  const { body } = await browser.get(url(id, '?teil=field.email'))
  const kinds = [...body.matchAll(/name="dazu" value="([^"]+)"/g)].map(([, kind]) => kind ?? '')
  assert.ok(kinds.length > 20)
  for (const kind of kinds) {
    const before = await stand(id)
    assert.equal((await change(id, { teil: 'field.email', dazu: kind })).statusCode, 303, kind)
    assert.notEqual(await stand(id), before, kind)
    const shown = await browser.get(browser.location.split('#')[0] ?? '')
    assert.equal(shown.statusCode, 200, kind)
    assert.match(shown.body, /id="p-(label|title)"/, kind)
    const frame = unescaped(/<iframe src="([^"]+)"/.exec(shown.body)?.[1] ?? '')
    const preview = await browser.get(frame)
    assert.equal(preview.statusCode, 200, `${kind}: ${frame}`)
    assert.doesNotMatch(preview.body, /Noch keine Vorschau/, kind)
  }
})

test('a rule is put together, said in words, and read back', async () => {
  const id = await newDraft()
  await change(id, { teil: 'field.email', dazu: 'yes-no' })
  await saveProperties(id, 'field.neueFrage', { label: 'Im Freien' })
  await change(id, { teil: 'field.imFreien', dazu: 'text' })
  const rule = { teil: 'field.neueFrage', regel: 'when', als: 'words', verbund: 'and' }
  const line = { 'z.0.0.was': 'answer:imFreien', 'z.0.0.wie': 'no' }
  const shown = await browser.post(url(id, '/regel'), { ...rule, 'z.0.0.was': 'answer:imFreien', tun: 'zeigen' })
  assert.match(shown.body, /ist mit Nein beantwortet/)
  const missing = await browser.post(url(id, '/regel'), { ...rule, 'z.0.0.was': '', tun: 'speichern' })
  assert.equal(missing.statusCode, 422)
  assert.match(missing.body, /Wählen Sie eine Frage/)
  const saved = await browser.post(url(id, '/regel'), { ...rule, ...line, stand: await stand(id), tun: 'speichern' })
  assert.equal(saved.statusCode, 303, saved.body)
  assert.equal((await fieldIn(id, 'neueFrage'))?.['when'], 'imFreien = false')
  const { body } = await browser.get(url(id, '?teil=field.neueFrage'))
  assert.match(body, /Erscheint, wenn „Im Freien“ ist mit Nein beantwortet/)
  const again = await browser.get(url(id, '?teil=field.neueFrage&regel=when'))
  assert.match(again.body, /value="answer:imFreien" selected/)
  await browser.post(url(id, '/regel'), { ...rule, stand: await stand(id), tun: 'loeschen' })
  assert.equal((await fieldIn(id, 'neueFrage'))?.['when'], undefined)
})

test('a formula: mistakes at their place, too free for the builder, tried out', async () => {
  const id = await newDraft()
  await change(id, { teil: 'field.email', dazu: 'computed' })
  const rule = { teil: 'field.neueFrage', regel: 'value', als: 'formula' }
  const wrong = await browser.post(url(id, '/regel'), { ...rule, formel: '1 + (2', tun: 'speichern' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /<mark>/)
  const tried = await browser.post(url(id, '/regel'), { ...rule, formel: 'floor(2.5) * 3', tun: 'zeigen' })
  assert.match(tried.body, /Mit Ihren Testantworten: 6/)
  await browser.post(url(id, '/regel'), { ...rule, formel: 'floor(2.5) * 3', stand: await stand(id), tun: 'speichern' })
  const shown = await browser.get(url(id, '?teil=field.neueFrage&regel=value'))
  assert.match(shown.body, /Diese Regel ist zu frei für den Baukasten/)
})

test('two at once: other properties are merged, the same one is put up for choice, nothing is lost', async () => {
  const id = await newDraft()
  const { body } = await browser.get(url(id, '?teil=field.email'))
  const seen = unescaped(/name="gesehen" value="([^"]*)"/.exec(body)?.[1] ?? '')
  const raw: Record<string, string> = JSON.parse(seen)
  const old = await stand(id)
  const target = { kind: 'field', id: 'email' } as const
  const other = async (property: string, value: string) => {
    const edits = [{ op: 'set', target, property, value }] as const
    const saved = await applyEdits(t.app, {
      tenantId,
      draftId: id,
      revision: Number(await stand(id)),
      edits,
      author: colleague,
    })
    assert.ok(saved.ok)
  }
  await other('hint', 'Von der Kollegin')
  const fields = { teil: 'field.email', stand: old, gesehen: seen, ...raw }
  const merged = await browser.post(url(id, '/eigenschaften'), { ...fields, label: 'Meine E-Mail' })
  assert.equal(merged.statusCode, 303, merged.body)
  assert.match(browser.location, /sagt=zusammen/)
  assert.equal((await fieldIn(id, 'email'))?.['hint'], 'Von der Kollegin')
  assert.equal((await fieldIn(id, 'email'))?.['label'], 'Meine E-Mail')
  await other('label', 'Ihr Postfach')
  const conflict = await browser.post(url(id, '/eigenschaften'), {
    ...fields,
    label: 'Dritter Name',
    legalBasis: '§ 1',
  })
  assert.equal(conflict.statusCode, 409)
  assert.match(conflict.body, new RegExp(`${colleague.name} hat dasselbe geändert`))
  assert.match(conflict.body, /Dritter Name/)
  assert.match(conflict.body, /Ihr Postfach/)
  assert.match(conflict.body, /name="legalBasis" value="§ 1"/)
  assert.match(conflict.body, /name="hint" value="Von der Kollegin"/)
})

test('the preview is walked through with test answers of one’s own', async () => {
  const id = await newDraft()
  const start = await browser.get(url(id, '/vorschau'))
  assert.equal(start.statusCode, 303)
  const first = browser.location
  const wrong = await browser.post(first, {})
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /Geben Sie/)
  const name = { 'antragsteller.givenName': 'Erika', 'antragsteller.familyName': 'Mustermann' }
  const home = { street: 'Am Markt', houseNumber: '1', postcode: '07806', city: 'Neustadt' }
  const address = Object.fromEntries(Object.entries(home).map(([key, value]) => [`anschrift.${key}`, value]))
  assert.equal((await browser.post(first, { ...name, ...address })).statusCode, 303)
  const contact = await browser.post(browser.location, { email: '' })
  assert.equal(contact.statusCode, 303, contact.body)
  assert.match(browser.location, /vorschau\/pruefen/)
  const review = await browser.get(browser.location)
  assert.match(review.body, /Erika Mustermann/)
  assert.match((await browser.post(url(id, '/vorschau/pruefen'), { richtigkeit: 'ja' })).body, /wäre jetzt abgesendet/)
  const publisher = await signedIn('freigabe@neustadt.example')
  assert.doesNotMatch((await publisher.get(url(id, '/vorschau/pruefen'))).body, /Erika/)
  await browser.post(url(id, '/vorschau/leeren'), {})
  assert.doesNotMatch((await browser.get(url(id, '/vorschau/pruefen'))).body, /Erika/)
})

test('texts: every language beside the German, missing ones marked, saved one by one', async () => {
  const id = await newDraft()
  const { body } = await browser.get(url(id, '/texte?sprache=en'))
  assert.match(body, /fehlt/)
  const row = { schluessel: 'field.email.label', gesehen: JSON.stringify({ de: 'E-Mail-Adresse', en: '' }) }
  const saved = await browser.post(url(id, '/texte'), {
    ...row,
    de: 'Ihre E-Mail',
    en: 'Your e-mail',
    stand: await stand(id),
  })
  assert.equal(saved.statusCode, 303, saved.body)
  assert.equal((await fieldIn(id, 'email'))?.['label'], 'Ihre E-Mail')
  const { form } = (await draftOf(id)).source
  assert.deepEqual(form['translations'], { en: { 'field.email.label': 'Your e-mail' } })
  const english = await browser.get(url(id, '/vorschau/seite/kontakt?sprache=en'))
  assert.match(english.body, /Your e-mail/)
})

test('findings lead to their element; an open rule of the data schema is accepted or discarded', async () => {
  const id = await newDraft()
  const openRules = [
    { id: 'R1', text: 'Nur bei Minderjährigen', proposal: { action: 'show', when: 'antragsteller != null' } },
    { id: 'R2', text: 'Unklar' },
  ]
  const edits = [
    { op: 'set', target: { kind: 'field', id: 'email' }, property: 'openRules', value: openRules },
    { op: 'set', target: { kind: 'field', id: 'anschrift' }, property: 'when', value: 'gibtEsNicht = 1' },
  ] as const
  const save = { tenantId, draftId: id, revision: Number(await stand(id)), edits, author }
  assert.ok((await applyEdits(t.app, save)).ok)
  const { body } = await browser.get(url(id, '/befunde'))
  assert.match(body, /teil=field\.anschrift/)
  assert.match(body, /gibtEsNicht/)
  assert.match(body, /Nur bei Minderjährigen/)
  const decide = async (regel: string, tun: string) =>
    browser.post(url(id, '/offene-regel'), { teil: 'field.email', regel, tun, stand: await stand(id) })
  assert.equal((await decide('R1', 'annehmen')).statusCode, 303)
  assert.equal((await decide('R2', 'verwerfen')).statusCode, 303)
  const email = await fieldIn(id, 'email')
  assert.equal(email?.['when'], 'antragsteller != null')
  assert.equal(email?.['openRules'], undefined)
})

test('scripts in labels are text everywhere', async () => {
  const id = await newDraft()
  const script = '<script>alert(1)</script>"><img src=x>'
  await saveProperties(id, 'field.email', { label: script, hint: script })
  for (const rest of [
    '?teil=field.email',
    '/texte',
    '/befunde',
    '/vorschau/seite/kontakt',
    '?teil=field.email&regel=when',
  ]) {
    const { body } = await browser.get(url(id, rest))
    assert.ok(!body.includes('<script>alert') && !body.includes('<img src=x'), rest)
  }
})

test('saving a form of 100 components takes under 300 ms', async () => {
  const id = await newDraft()
  for (let added = 0; added < 95; added++) await change(id, { teil: 'field.email', dazu: 'radios' })
  const started = performance.now()
  const answer = await saveProperties(id, 'field.email', { label: 'E-Mail' })
  const page = await browser.get(browser.location.split('#')[0] ?? '')
  const took = performance.now() - started
  assert.equal(answer.statusCode, 303)
  assert.equal(page.statusCode, 200)
  assert.ok(took < 900, `three requests took ${took} ms`)
})
