import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../test/support/browser.ts'
import { journeyAnswers } from '../../../test/support/journey-answers.ts'
import { demoService, goBackTo, publishChanged, withdraw } from '../../../test/support/package-versions.ts'
import { type PageVisit, visitsOf } from '../../../test/support/page-visits.ts'
import { serve } from '../../../test/support/serve.ts'
import type { App } from '../../platform/app.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { parseId } from '../../platform/id.ts'
import { historyOf } from '../audit/index.ts'
import { loadDemoServices, packageOf, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { openDrafts } from './drafts/open-drafts.ts'
import { applicationsRoutes } from './index.ts'

const SLUG = 'hundesteuer-anmelden'
const START = `/dienste/neustadt-an-der-orla/${SLUG}`
const DECLARED = { richtigkeit: 'ja' }
const NEW_QUESTION = [
  '{"id":"telefon"',
  '{"id":"anrede","type":"text","label":"Wie sprechen wir Sie an?"},{"id":"telefon"',
] as const
const NO_PHONE = ['"label":"Telefonnummer"', '"label":"Telefonnummer","when":"false"'] as const

let t: TestDatabase
let app: App & { readonly clock: TestDatabase['app']['clock'] }
let server: FastifyInstance
let first: string
let visits: PageVisit[]

before(async () => {
  t = await testDatabase()
  app = t.app
  await loadDemoTenants(app)
  await syncPackages(app)
  await loadDemoServices(app)
  server = await serve(app, applicationsRoutes(app))
  const service = await demoService(app, SLUG)
  first = service.packageVersion
  const pkg = await packageOf(app, service.packageId, first, service)
  assert.ok(pkg)
  const surroundings = { parameters: service.parameters, today: '2026-11-23' as never }
  visits = visitsOf(pkg.form, journeyAnswers(SLUG, 'ein-hund-ueberweisung'), surroundings)
})
beforeEach(async () => {
  const service = await demoService(app, SLUG)
  if (service.packageVersion !== first) await goBackTo(app, SLUG, first)
  later()
})
after(async () => {
  await server.close()
  await t.close()
})

/** What is kept for some seconds is read again. */
const later = (): void => app.clock.move(6000)

async function begin(): Promise<{ browser: Browser; base: string }> {
  const browser = new Browser(server)
  await browser.get(START)
  assert.equal((await browser.post(START, {})).statusCode, 303)
  return { browser, base: browser.location.replace(/\/aufgaben$/, '') }
}
async function fillIn(browser: Browser, base: string): Promise<void> {
  for (const { path, fields } of visits) {
    const sent = await browser.post(`${base}/seite/${path}`, fields)
    assert.equal(sent.statusCode, 303, `${path}: ${sent.body}`)
  }
}
const fieldsOf = (path: string) => visits.find(visit => visit.path === path)?.fields ?? {}
async function draftOf(base: string) {
  const id = parseId<'application'>(base.split('/')[2] ?? '')
  const { tenantId } = await demoService(app, SLUG)
  const draft = id && (await openDrafts(app).read(tenantId, id))
  assert.ok(draft)
  return draft
}
const stand = (page: string): string => /name="_stand" value="([^"]*)"/.exec(page)?.[1] ?? ''
const text = (page: string): string =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')

test('nothing is lost: the draft goes on with the new version by itself, and is told so once', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  const version = await publishChanged(app, SLUG, NEW_QUESTION)
  later()
  const told = text((await browser.get(`${base}/seite/kontakt`)).body)
  assert.match(told, /Das Formular wurde erneuert/)
  assert.match(told, /Die Frage „Wie sprechen wir Sie an\?“ ist neu und muss beantwortet werden\./)
  const draft = await draftOf(base)
  assert.equal(draft.packageVersion, version)
  assert.equal(draft.answers.email, fieldsOf('kontakt').email)
  assert.doesNotMatch((await browser.get(`${base}/seite/kontakt`)).body, /wurde erneuert/)
  const tasks = text((await browser.get(`${base}/aufgaben`)).body)
  assert.match(tasks, /Formular am 23\. November 2026 erneuert: Was sich geändert hat/)
  assert.match(tasks, /Wie sprechen wir Sie an/)
})

test('a page that was shown with the version before is saved, and what is new on it is asked', async () => {
  const { browser, base } = await begin()
  const shown = stand((await browser.get(`${base}/seite/kontakt`)).body)
  await publishChanged(app, SLUG, NEW_QUESTION)
  later()
  await browser.copy().get(`${base}/aufgaben`)
  const sent = await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), _stand: shown })
  assert.equal(sent.statusCode, 422)
  assert.match(sent.body, /Beantworten Sie die Frage|Wie sprechen wir Sie an/)
  assert.match(sent.body, new RegExp(`value="${fieldsOf('kontakt').email}"`))
  assert.equal((await draftOf(base)).answers.email, fieldsOf('kontakt').email)
})

test('a page that is gone by now: its answers are saved where they are asked now, the rest is kept to read', async () => {
  const { browser, base } = await begin()
  const shown = stand((await browser.get(`${base}/seite/kontakt`)).body)
  await publishChanged(app, SLUG, ['"id":"kontakt"', '"id":"erreichbar"'], ['"id":"telefon"', '"id":"rueckruf"'])
  later()
  await browser.copy().get(`${base}/aufgaben`)
  const sent = await browser.post(`${base}/seite/kontakt`, {
    ...fieldsOf('kontakt'),
    telefon: '03641 123456',
    _stand: shown,
  })
  assert.equal(sent.statusCode, 303)
  assert.equal((await draftOf(base)).answers.email, fieldsOf('kontakt').email)
  const tasks = text((await browser.get(browser.location)).body)
  assert.match(tasks, /Angaben, die nicht mehr ins Formular passen \(1\).*Telefonnummer 03641 123456/)
  assert.equal((await browser.get(`${base}/seite/kontakt`)).statusCode, 303)
})

test('something would be lost: the draft stays, the losses are shown first, then the person decides', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), telefon: '03641 123456' })
  const version = await publishChanged(app, SLUG, ['"id":"telefon"', '"id":"rueckruf"'])
  later()
  const tasks = await browser.get(`${base}/aufgaben`)
  assert.match(tasks.body, /Für diesen Antrag gibt es ein neues Formular/)
  assert.equal((await draftOf(base)).packageVersion, first)
  const offer = await browser.get(`${base}/neues-formular`)
  assert.match(text(offer.body), /Diese Angaben gehen verloren Telefonnummer 03641 123456/)
  assert.equal((await draftOf(base)).packageVersion, first)
  const losses = /name="_verluste" value="([^"]*)"/.exec(offer.body)?.[1] ?? ''

  await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), telefon: '03641 999999' })
  const other = await browser.post(`${base}/neues-formular`, { _verluste: losses })
  assert.equal(other.statusCode, 409)
  assert.match(text(other.body), /Telefonnummer 03641 999999/)
  assert.equal((await draftOf(base)).packageVersion, first)

  const agreed = { _verluste: /name="_verluste" value="([^"]*)"/.exec(other.body)?.[1] ?? '' }
  const both = await Promise.all([1, 2].map(() => browser.post(`${base}/neues-formular`, agreed)))
  assert.deepEqual(
    both.map(({ statusCode }) => statusCode),
    [303, 303],
  )
  const draft = await draftOf(base)
  assert.equal(draft.packageVersion, version)
  assert.ok(!('telefon' in draft.answers))
  assert.match(text((await browser.get(`${base}/aufgaben`)).body), /Telefonnummer 03641 999999/)
  const events = (await historyOf(t.db, draft.tenantId, draft.id)).filter(
    ({ event }) => event === 'application.form-renewed',
  )
  assert.deepEqual(
    events.map(({ detail }) => detail.lost),
    [['telefon']],
  )
})

test('the version before can be sent until it is withdrawn', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), telefon: '03641 123456' })
  await publishChanged(app, SLUG, ['"id":"telefon"', '"id":"rueckruf"'])
  later()
  assert.equal((await browser.post(`${base}/pruefen`, DECLARED)).statusCode, 303)
  assert.match(browser.location, /eingegangen$/)
})

test('withdrawn: it says why, offers the way on, keeps the answers to read, and is not sent', async () => {
  const old = await publishChanged(app, SLUG, ['"label":"Rufname"', '"label":"Name des Hundes"'])
  later()
  const { browser, base } = await begin()
  await fillIn(browser, base)
  await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), telefon: '03641 123456' })
  const now = await publishChanged(app, SLUG, ['"id":"telefon"', '"id":"rueckruf"'])
  await withdraw(app, SLUG, old, 'Die Satzung wurde geändert.')
  const refused = await browser.post(`${base}/pruefen`, DECLARED)
  assert.equal(refused.statusCode, 409)
  later()
  const tasks = await browser.get(`${base}/aufgaben`)
  const page = text(tasks.body)
  assert.match(page, /Dieses Formular gilt nicht mehr Der Grund: Die Satzung wurde geändert\./)
  assert.match(page, /Diese Angaben gehen verloren Telefonnummer 03641 123456/)
  assert.match(page, /Ihre Angaben .*Erika|Ihre Angaben /)
  assert.equal((await browser.get(`${base}/seite/kontakt`)).statusCode, 303)
  assert.equal((await browser.post(`${base}/pruefen`, DECLARED)).statusCode, 409)
  const agreed = { _verluste: /name="_verluste" value="([^"]*)"/.exec(tasks.body)?.[1] ?? '' }
  assert.equal((await browser.post(`${base}/neues-formular`, agreed)).statusCode, 303)
  assert.equal((await draftOf(base)).packageVersion, now)
  assert.match(
    text((await browser.get(`${base}/aufgaben`)).body),
    /Das bisherige Formular gilt nicht mehr: Die Satzung/,
  )
  assert.equal((await browser.post(`${base}/pruefen`, DECLARED)).statusCode, 303)
})

test('withdrawn without another version: the answers stay to read, a page that comes in is saved', async () => {
  const old = await publishChanged(app, SLUG, ['"label":"Rufname"', '"label":"Rufname des Hundes"'])
  later()
  const { browser, base } = await begin()
  await withdraw(app, SLUG, old, 'Ein Fehler in der Berechnung.')
  later()
  assert.equal((await browser.post(`${base}/seite/kontakt`, fieldsOf('kontakt'))).statusCode, 303)
  const page = text((await browser.get(`${base}/aufgaben`)).body)
  assert.match(page, /Zurzeit gibt es kein anderes Formular/)
  assert.match(page, new RegExp(String(fieldsOf('kontakt').email)))
})

test('the service goes back to an earlier version: the same way works', async () => {
  await publishChanged(app, SLUG, NEW_QUESTION)
  later()
  const { browser, base } = await begin()
  await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), anrede: 'Guten Tag' })
  await goBackTo(app, SLUG, first)
  later()
  assert.match(text((await browser.get(`${base}/aufgaben`)).body), /hätte eine Angabe keinen Platz mehr/)
  assert.match(text((await browser.get(`${base}/neues-formular`)).body), /Wie sprechen wir Sie an\? Guten Tag/)
})

test('a review of the version before is not sent as another', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  const reviewed = (await browser.get(`${base}/pruefen`)).body
  const version = /name="_fassung" value="([^"]*)"/.exec(reviewed)?.[1] ?? ''
  assert.notEqual(version, '')
  await publishChanged(app, SLUG, ['"label":"Rufname"', '"label":"Name"'])
  later()
  await browser.copy().get(`${base}/aufgaben`)
  const sent = await browser.post(`${base}/pruefen`, { ...DECLARED, _fassung: version })
  assert.equal(sent.statusCode, 409)
  assert.match(sent.body, /Das Formular wurde inzwischen erneuert/)
})

test('a question that is no longer asked counts as lost, and a second window loses nothing', async () => {
  const { browser, base } = await begin()
  await browser.post(`${base}/seite/kontakt`, { ...fieldsOf('kontakt'), telefon: '03641 123456' })
  await publishChanged(app, SLUG, NO_PHONE)
  later()
  await Promise.all([browser.get(`${base}/aufgaben`), browser.copy().get(`${base}/aufgaben`)])
  assert.equal((await draftOf(base)).packageVersion, first)
  assert.match(
    text((await browser.get(`${base}/neues-formular`)).body),
    /Danach wird bei Ihren Angaben nicht mehr gefragt/,
  )
})

test('two windows arrive while a third saves: the draft is lifted once and the save is there', async () => {
  const { browser, base } = await begin()
  await browser.post(`${base}/seite/kontakt`, fieldsOf('kontakt'))
  const shown = stand((await browser.get(`${base}/seite/halter`)).body)
  const version = await publishChanged(app, SLUG, NEW_QUESTION)
  later()
  const answers = await Promise.all([
    browser.copy().get(`${base}/aufgaben`),
    browser.post(`${base}/seite/halter`, { ...fieldsOf('halter'), _stand: shown }),
    browser.copy().get(`${base}/pruefen`),
  ])
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [200, 303, 200],
  )
  const draft = await draftOf(base)
  assert.equal(draft.packageVersion, version)
  assert.ok(draft.answers.halter)
  assert.equal(draft.answers.email, fieldsOf('kontakt').email)
})
