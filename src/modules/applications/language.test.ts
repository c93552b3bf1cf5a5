import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
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
