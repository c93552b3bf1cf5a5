import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Browser } from '../../../test/support/browser.ts'
import { serve } from '../../../test/support/serve.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { applicationsRoutes } from './index.ts'

const START = '/dienste/neustadt-an-der-orla/hundesteuer-anmelden'
const GERMAN_ONLY = '/dienste/neustadt-an-der-orla/sondernutzung-strasse'

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

test('the language chosen on the start page goes along, and can be changed on every page', async () => {
  const browser = new Browser(server)
  const german = (await browser.get(START)).body
  assert.match(german, /<html lang="de">/)
  assert.match(german, /<a href="\?sprache=en" hreflang="en"[^>]*>English<\/a>/)
  const english = (await browser.get(`${START}?sprache=en`)).body
  assert.match(english, /<html lang="en">/)
  assert.match(english, /Dog tax: register a dog/)
  assert.match(english, /Start now/)
  await browser.post(START, {})
  const base = browser.location.replace(/\/aufgaben$/, '')
  assert.match((await browser.get(`${base}/aufgaben`)).body, /You have completed 0 of 3 parts\./)
  assert.match((await browser.get(`${base}/seite/halter`)).body, /Who keeps the dog\?/)
  const refused = await browser.post(`${base}/seite/kontakt`, { email: 'x', telefon: '' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Enter an email address like name@example.com/)
  assert.match((await browser.get(`${base}/pruefen`)).body, /Some answers are still missing/)
  assert.match((await browser.get(`${base}/spaeter`)).body, /Your answers are saved/)

  const address = `${base}/seite/kontakt?zurueck-zum-pruefen=ja&sprache=de-simple`
  assert.equal((await browser.get(address)).statusCode, 303)
  assert.equal(browser.location, `${base}/seite/kontakt?zurueck-zum-pruefen=ja`)
  const simple = (await browser.get(browser.location)).body
  assert.match(simple, /<html lang="de-simple">/)
  assert.match(simple, /href="\?zurueck-zum-pruefen=ja&#38;sprache=en"/)
  assert.match((await browser.get('/weiter')).body, /Bitte schreiben Sie hier Ihren Code/)
})

test('a service that speaks German only stays German, and offers no choice', async () => {
  const browser = new Browser(server)
  const page = (await browser.get(`${GERMAN_ONLY}?sprache=en`)).body
  assert.match(page, /<html lang="de">/)
  assert.match(page, /Jetzt starten/)
  assert.doesNotMatch(page, /hreflang/)
})

test('what is no language is not kept', async () => {
  const browser = new Browser(server)
  for (const asked of ['%0d%0aset-cookie:x', 'englisch-und-mehr-und-mehr-und', '<b>', ''])
    assert.match((await browser.get(`${START}?sprache=${asked}`)).body, /<html lang="de">/)
  assert.match((await browser.get(START)).body, /<html lang="de">/)
})

test('another device goes on in the language of the draft; a later choice is remembered', async () => {
  const browser = new Browser(server)
  await browser.get(`${START}?sprache=en`)
  await browser.post(START, {})
  const base = browser.location.replace(/\/aufgaben$/, '')
  const code = /id="code">\s*([\w-]+)/.exec((await browser.get(`${base}/spaeter`)).body)?.[1] ?? ''
  const device = new Browser(server)
  await device.post('/weiter', { _code: code })
  assert.match((await device.get(`${base}/aufgaben`)).body, /<html lang="en">/)
  await device.get(`${base}/aufgaben?sprache=de-simple`)
  await device.get(`${base}/aufgaben`)
  const third = new Browser(server)
  await third.post('/weiter', { _code: code })
  assert.match((await third.get(`${base}/aufgaben`)).body, /<html lang="de-simple">/)
})

test('a page is read in the language it was shown in, whatever another window chose since', async () => {
  const browser = new Browser(server)
  await browser.get(`${START}?sprache=en`)
  await browser.post(START, {})
  const page = `${browser.location.replace(/\/aufgaben$/, '')}/seite/kontakt`
  assert.match((await browser.get(page)).body, /name="_language" value="en"/)
  await browser.get(`${page}?sprache=de`)
  const sent = await browser.post(page, { email: 'x', telefon: '', _language: 'en' })
  assert.match(sent.body, /Enter an email address like name@example.com/)
  assert.match(sent.body, /name="_language" value="en"/)
  assert.match((await browser.get(page)).body, /<html lang="de">/)
})

test('the mail with the code is written in the language of the page, and the page says whether mails are sent', async () => {
  const browser = new Browser(server)
  await browser.get(`${START}?sprache=en`)
  await browser.post(START, {})
  const later = browser.location.replace(/aufgaben$/, 'spaeter')
  assert.match((await browser.post(later, { email: 'erika@example.org' })).body, /No email was sent/)
  const { rows } = await sql<{ subject: string }>`select subject from mails order by created_at desc limit 1`.execute(
    t.admin,
  )
  assert.match(rows[0]?.subject ?? '', /^Your code to continue/)
})
