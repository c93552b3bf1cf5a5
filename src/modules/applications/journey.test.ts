import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Browser } from '../../../test/support/browser.ts'
import { journeyAnswers } from '../../../test/support/journey-answers.ts'
import { type PageVisit, visitsOf } from '../../../test/support/page-visits.ts'
import { serve } from '../../../test/support/serve.ts'
import type { App } from '../../platform/app.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadDemoServices, packageOf, serviceBySlug, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import { applicationsRoutes } from './index.ts'
import { CODE_INPUT } from './views/code-form.tsx'

const START = '/dienste/neustadt-an-der-orla/hundesteuer-anmelden'
const DECLARED = { richtigkeit: 'ja' }

let t: TestDatabase
/** Sole writer of its database, as with the embedded one: drafts are read from memory. */
let server: FastifyInstance
/** One of several processes on a shared server: drafts are read from the database. */
let otherServer: FastifyInstance
let visits: PageVisit[]

const served = (app: App): Promise<FastifyInstance> => serve(app, applicationsRoutes(app))

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  server = await served({ ...t.app, config: { ...t.app.config, databaseUrl: undefined } })
  otherServer = await served(t.app)
  const tenant = await tenantBySlug(t.app, 'neustadt-an-der-orla')
  const service = tenant && (await serviceBySlug(t.app, tenant.id, 'hundesteuer-anmelden'))
  const pkg = service && (await packageOf(t.app, service.packageId, service.packageVersion, service))
  assert.ok(pkg)
  const surroundings = { parameters: service.parameters, today: '2026-11-23' as never }
  visits = visitsOf(pkg.form, journeyAnswers('hundesteuer-anmelden', 'ein-hund-ueberweisung'), surroundings)
})
after(async () => {
  await server.close()
  await otherServer.close()
  await t.close()
})

async function begin(): Promise<{ browser: Browser; base: string }> {
  const browser = new Browser(server)
  assert.equal((await browser.get(START)).statusCode, 200)
  assert.equal((await browser.post(START, {})).statusCode, 303)
  return { browser, base: browser.location.replace(/\/aufgaben$/, '') }
}

async function fillIn(browser: Browser, base: string): Promise<void> {
  for (const { path, fields } of visits) {
    const shown = await browser.get(`${base}/seite/${path}`)
    assert.equal(shown.statusCode, 200, `${path}: ${shown.body}`)
    const sent = await browser.post(`${base}/seite/${path}`, fields)
    assert.equal(sent.statusCode, 303, `${path}: ${sent.body}`)
  }
}

const visit = (path: string): PageVisit => {
  const found = visits.find(candidate => candidate.path === path)
  assert.ok(found, path)
  return found
}

const codeOn = (page: string): string => /\b[2-9B-Z]{4}(?:-[2-9B-Z]{4}){3}\b/.exec(page)?.[0] ?? ''
const countOf = async (table: string, base: string): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from ${sql.table(table)} where id = ${base.split('/')[2]}`.execute(t.admin)
  return rows[0]?.n ?? -1
}

test('the whole way: each page shown and sent, submitted, received', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  assert.match(browser.location, /pruefen$/)
  assert.match((await browser.get(`${base}/pruefen`)).body, /Verbindlich absenden/)
  assert.equal((await browser.post(`${base}/pruefen`, DECLARED)).statusCode, 303)
  const receipt = await browser.get(browser.location)
  assert.match(receipt.body, /0042 \d{4} \d{4}/)
  const pdf = await browser.get(`${base}/eingangsbestaetigung.pdf`)
  assert.equal(pdf.headers['content-type'], 'application/pdf')
  assert.match(pdf.body, /^%PDF/)
})

test('what was typed comes back as text, never as markup: in an accepted page and in a refused one', async () => {
  const { browser, base } = await begin()
  const { path, fields } = visit('halter')
  const name = Object.keys(fields).find(key => key.endsWith('familyName')) ?? ''
  const send = (value: string) => browser.post(`${base}/seite/${path}`, { ...fields, [name]: value })
  const refused = await send('"><script>alert(1)</script>')
  assert.equal(refused.statusCode, 422)
  assert.doesNotMatch(refused.body, /<script>alert/)
  assert.match(refused.body, /&(lt|#60);script/)
  assert.equal((await send("O'Brien")).statusCode, 303)
  assert.match((await browser.get(`${base}/seite/${path}`)).body, /value="O(&#39;|')Brien"/)
})

test('a wrong page says so at the field, keeps what was typed, and stores nothing', async () => {
  const { browser, base } = await begin()
  const sent = await browser.post(`${base}/seite/kontakt`, { email: 'keine Adresse', telefon: '' })
  assert.equal(sent.statusCode, 422)
  assert.match(sent.body, /<title>Fehler: /)
  assert.match(sent.body, /href="#email"/)
  assert.match(sent.body, /value="keine Adresse"/)
  assert.doesNotMatch((await browser.get(`${base}/seite/kontakt`)).body, /keine Adresse/)
})

test('double click: the same page sent twice at once is saved once and leads on twice', async () => {
  const { browser, base } = await begin()
  const { path, fields } = visit('anschrift')
  const stand = /name="_stand" value="([^"]*)"/.exec((await browser.get(`${base}/seite/${path}`)).body)?.[1] ?? ''
  const both = await Promise.all([1, 2].map(() => browser.post(`${base}/seite/${path}`, { ...fields, _stand: stand })))
  for (const answer of both) {
    assert.equal(answer.statusCode, 303, answer.body)
    assert.match(String(answer.headers.location), /seite\/kontakt$/)
  }
})

test('double click on submit, ten at once: one application, one number', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  const answers = await Promise.all(Array.from({ length: 10 }, () => browser.post(`${base}/pruefen`, DECLARED)))
  assert.deepEqual(new Set(answers.map(answer => answer.statusCode)), new Set([303]))
  assert.equal(await countOf('applications', base), 1)
  assert.equal(await countOf('drafts', base), 0)
})

test('two processes submit the same draft at once: one application', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  const other = browser.on(otherServer)
  const answers = await Promise.all(
    [browser, other, browser, other].map(each => each.post(`${base}/pruefen`, DECLARED)),
  )
  assert.deepEqual(new Set(answers.map(answer => answer.statusCode)), new Set([303]))
  assert.equal(await countOf('applications', base), 1)
})

test('two processes save different pages at once: both are kept', async () => {
  const { browser, base } = await begin()
  const first = browser.on(otherServer)
  const second = browser.on(await served(t.app))
  const [anschrift, kontakt] = [visit('anschrift'), visit('kontakt')]
  const sent = await Promise.all([
    first.post(`${base}/seite/anschrift`, anschrift.fields),
    second.post(`${base}/seite/kontakt`, kontakt.fields),
  ])
  assert.deepEqual(
    sent.map(answer => answer.statusCode),
    [303, 303],
  )
  for (const [path, value] of [
    ['anschrift', anschrift.fields['anschrift.postcode']],
    ['kontakt', kontakt.fields['email']],
  ] as const)
    assert.ok((await first.get(`${base}/seite/${path}`)).body.includes(`value="${value}"`), path)
})

test('the same page changed in two windows: the second is asked, and its answers win when sent again', async () => {
  const { browser, base } = await begin()
  const { path, fields } = visit('kontakt')
  const standOn = (page: string) => /name="_stand" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const stand = standOn((await browser.get(`${base}/seite/${path}`)).body)
  await browser.post(`${base}/seite/${path}`, { ...fields, email: 'erste@example.de', _stand: stand })
  const late = await browser.post(`${base}/seite/${path}`, { ...fields, email: 'zweite@example.de', _stand: stand })
  assert.equal(late.statusCode, 409)
  assert.match(late.body, /erste@example.de/)
  assert.match(late.body, /value="zweite@example.de"/)
  const again = await browser.post(`${base}/seite/${path}`, {
    ...fields,
    email: 'zweite@example.de',
    _stand: standOn(late.body),
  })
  assert.equal(again.statusCode, 303)
  assert.match((await browser.get(`${base}/seite/${path}`)).body, /value="zweite@example.de"/)
})

test('back button after submitting: every page of the draft leads to the receipt, nothing changes', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  await browser.post(`${base}/pruefen`, DECLARED)
  for (const path of ['/aufgaben', '/pruefen', '/seite/kontakt', '/spaeter']) {
    assert.equal((await browser.get(base + path)).statusCode, 303, path)
    assert.match(browser.location, /eingegangen$/)
  }
  const late = await browser.post(`${base}/seite/kontakt`, { email: 'andere@example.de', telefon: '' })
  assert.equal(late.statusCode, 303)
  assert.equal(await countOf('drafts', base), 0)
})

test('another device goes on with the code, and finds what was given', async () => {
  const { browser, base } = await begin()
  await browser.post(`${base}/seite/kontakt`, visit('kontakt').fields)
  const code = codeOn((await browser.get(`${base}/spaeter`)).body)
  const device = new Browser(server)
  assert.equal(
    (await device.post('/weiter', { [CODE_INPUT]: code.toLowerCase().replaceAll('-', ' ') })).statusCode,
    303,
  )
  assert.equal(device.location, `${base}/aufgaben`)
  assert.ok((await device.get(`${base}/seite/kontakt`)).body.includes(String(visit('kontakt').fields['email'])))
  assert.equal((await browser.get(`${base}/aufgaben`)).statusCode, 200, 'the first device still may')
})

test('expired session: what was sent is carried along and saved with the code', async () => {
  const { browser, base } = await begin()
  const code = codeOn((await browser.get(`${base}/spaeter`)).body)
  browser.forget()
  const page = `${base}/seite/kontakt`
  const refused = await browser.post(page, { email: 'erika@example.de', telefon: '' })
  assert.equal(refused.statusCode, 401)
  assert.match(refused.body, /name="email" value="erika@example.de"/)
  const wrong = await browser.post(`/weiter${page}`, { email: 'erika@example.de', telefon: '', [CODE_INPUT]: 'falsch' })
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /name="email" value="erika@example.de"/)
  const sent = { email: 'erika@example.de', telefon: '', [CODE_INPUT]: code }
  assert.equal((await browser.post(`/weiter${page}`, sent)).statusCode, 307, 'the browser sends the same once more')
  assert.equal(browser.location, page)
  assert.equal((await browser.post(page, sent)).statusCode, 303)
  assert.match((await browser.get(page)).body, /value="erika@example.de"/)
})

test('expired session: any page leads on with the code, and a button without values to the draft itself', async () => {
  const { browser, base } = await begin()
  const code = codeOn((await browser.get(`${base}/spaeter`)).body)
  const actionOf = (page: string) => /action="(\/weiter[^"]*)"/.exec(page)?.[1] ?? ''
  browser.forget()
  for (const path of ['/pruefen', '/seite/kontakt', '/dateien/0190a000-0000-7000-8000-000000000001']) {
    const action = actionOf((await browser.get(base + path)).body)
    assert.equal(action, `/weiter${base}${path}`)
    assert.equal((await browser.post(action, { [CODE_INPUT]: code })).statusCode, 303)
    assert.equal(browser.location, base + path)
    browser.forget()
  }
  const action = actionOf((await browser.post(`${base}/abmelden`, {})).body)
  assert.equal((await browser.post(action, { [CODE_INPUT]: code })).statusCode, 303)
  assert.equal(browser.location, `${base}/aufgaben`)
  for (const foreign of ['//example.org', 'antrag/x/seite/y', `${base.slice(1)}/../../amt`])
    assert.equal((await browser.post(`/weiter/${foreign}`, { [CODE_INPUT]: code })).statusCode, 404, foreign)
})

test('closing the draft on a shared computer takes this browser its access', async () => {
  const { browser, base } = await begin()
  const stolen = browser.copy()
  assert.equal((await browser.post(`${base}/abmelden`, {})).statusCode, 303)
  assert.equal((await browser.get(`${base}/aufgaben`)).statusCode, 401)
  assert.equal((await stolen.get(`${base}/aufgaben`)).statusCode, 401)
})

test("another person's draft looks the same as one that never was", async () => {
  const { base } = await begin()
  const stranger = (await begin()).browser
  const existing = await stranger.get(`${base}/aufgaben`)
  const missing = await stranger.get('/antrag/0190a000-0000-7000-8000-000000000001/aufgaben')
  assert.equal(existing.statusCode, 401)
  assert.equal(missing.statusCode, 401)
  const without = (page: string) => page.replace(/[0-9a-f-]{36}/g, '')
  assert.equal(without(existing.body), without(missing.body))
})

test('an incomplete draft is not submitted, and the page says what is missing', async () => {
  const { browser, base } = await begin()
  const sent = await browser.post(`${base}/pruefen`, DECLARED)
  assert.equal(sent.statusCode, 422)
  assert.match(sent.body, /Es fehlen noch Angaben/)
  assert.equal(await countOf('applications', base), 0)
})

test('without the declaration nothing is submitted', async () => {
  const { browser, base } = await begin()
  await fillIn(browser, base)
  const sent = await browser.post(`${base}/pruefen`, {})
  assert.equal(sent.statusCode, 422)
  assert.match(sent.body, /href="#richtigkeit"/)
  assert.equal(await countOf('applications', base), 0)
})
