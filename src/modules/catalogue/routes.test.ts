import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../test/support/browser.ts'
import { inTransaction } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { createServer } from '../../platform/http/server.ts'
import { loadRegions } from '../regions/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { catalogueRoutes, loadLeistungen, setOffer } from './index.ts'

const HUND = '99102013002000'
const NEUSTADT = '160755050073'
const ERFURT = '160510000000'
const KREIS = '160750000000'

let t: TestDatabase
let server: FastifyInstance
before(async () => {
  t = await testDatabase()
  await loadRegions(t.app)
  await loadLeistungen(t.app)
  await loadDemoTenants(t.app)
  await inTransaction(t.db, tx =>
    setOffer(tx, { leikaKey: HUND, ars: NEUSTADT, url: '/dienste/neustadt/hund', kind: 'online' }),
  )
  server = await createServer({
    routes: catalogueRoutes(t.app),
    log: t.app.log,
    https: false,
    staticDir: t.app.config.dataDir,
    styleHashes: () => [],
    renderProblem: problem => `${problem.status} ${problem.title}`,
  })
})
after(async () => {
  await server.close()
  await t.close()
})

const get = (url: string) => new Browser(server).get(url)
const query = (path: string, fields: Record<string, string>) => `${path}?${new URLSearchParams(fields)}`

const pages: readonly [string, string][] = [
  ['/', 'Oft gesucht'],
  ['/suche', 'Schreiben Sie in das Feld'],
  [query('/suche', { q: 'hund' }), 'Hund anmelden'],
  [query('/suche', { q: 'hund', ort: NEUSTADT }), 'Zuständig: Stadt Neustadt an der Orla'],
  [query('/suche', { q: 'hundesteur' }), 'Wir haben auch nach'],
  [query('/suche', { q: 'xqzw' }), 'So kommen Sie weiter'],
  ['/lagen', 'Tiere halten'],
  ['/lagen/tiere-halten', 'Hund anmelden'],
  [`/lagen/tiere-halten?ort=${NEUSTADT}`, 'Online möglich'],
  [`/leistungen/${HUND}`, 'Wo möchten Sie das erledigen?'],
  [`/leistungen/${HUND}?ort=${NEUSTADT}`, 'href="/dienste/neustadt/hund"'],
  [`/leistungen/${HUND}?ort=${ERFURT}`, 'In Erfurt noch nicht online'],
  [`/leistungen/${HUND}?ort=${KREIS}`, 'Wo möchten Sie das erledigen?'],
  [query(`/leistungen/${HUND}`, { ort: 'Atlantis' }), 'Diesen Ort haben wir nicht gefunden'],
  [query(`/leistungen/${HUND}`, { ort: 'Elxleben' }), 'Welchen Ort meinen Sie?'],
  ['/orte', 'Landkreise und kreisfreie Städte'],
  [query('/orte', { ort: 'Elxleben' }), 'Orte zu „Elxleben“'],
  [query('/orte', { ort: 'Atlantis' }), 'Keinen Ort zu „Atlantis“ gefunden'],
  ['/orte/neustadt-an-der-orla', 'Das geht hier online'],
  ['/orte/saale-orla-kreis', 'Dazu gehören'],
  ['/orte/vg-oppurg', 'Verwaltungsgemeinschaft Oppurg'],
]
for (const [url, expected] of pages)
  test(`200 ${url}`, async () => {
    const answer = await get(url)
    assert.equal(answer.statusCode, 200)
    assert.match(String(answer.headers['content-type']), /^text\/html/)
    assert.ok(answer.body.includes(expected), `"${expected}" is missing`)
  })

const redirects: readonly [string, string][] = [
  [query('/suche', { q: 'hund', ort: 'Neustadt Orla' }), `/suche?q=hund&ort=${NEUSTADT}`],
  [query('/', { ort: 'Erfurt' }), `/?ort=${ERFURT}`],
  [query('/lagen/tiere-halten', { ort: '99084' }), `/lagen/tiere-halten?ort=${ERFURT}`],
  [query(`/leistungen/${HUND}`, { ort: 'Erfrut' }), `/leistungen/${HUND}?ort=${ERFURT}`],
  [query('/orte', { ort: 'Neustadt an der Orla' }), '/orte/neustadt-an-der-orla'],
]
for (const [url, expected] of redirects)
  test(`303 ${url}`, async () => {
    const answer = await get(url)
    assert.equal(answer.statusCode, 303)
    assert.equal(answer.headers.location, expected)
  })

const unknown = ['/lagen/gibt-es-nicht', '/leistungen/00000000000000', '/leistungen/1', '/orte/atlantis', "/orte/a'b"]
for (const url of unknown) test(`404 ${url}`, async () => assert.equal((await get(url)).statusCode, 404))

test('200 with bad input', async () => {
  for (const bad of ['%00', '%F0%9F%90%B6', '%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'a'.repeat(3000), "'%22%5C"])
    for (const url of [
      `/suche?q=${bad}`,
      `/suche?q=hund&ort=${bad}`,
      `/orte?ort=${bad}`,
      `/leistungen/${HUND}?ort=${bad}`,
    ]) {
      const answer = await get(url)
      assert.ok(answer.statusCode === 200 || answer.statusCode === 303, `${answer.statusCode} ${url}`)
      assert.ok(!answer.body.includes('<script>alert'), url)
    }
  assert.equal((await get('/suche?q=a&q=b&ort=1&ort=2')).statusCode, 200)
})

test('a place that may be several is asked for, and the answer leads on', async () => {
  const answer = await get(query('/suche', { q: 'hund', ort: 'Elxleben' }))
  const links = [...answer.body.matchAll(/href="(\/suche\?q=hund[^"]*ort=\d{12})"/g)]
  assert.equal(links.length, 2)
  assert.match(answer.body, /<input type="hidden" name="q" value="hund"/)
  assert.equal((await get(String(links[1]?.[1]).replaceAll('&amp;', '&'))).statusCode, 200)
})

test('an unknown place is asked for again, with what was searched for', async () => {
  const { body } = await get(query('/suche', { q: 'hund', ort: 'Atlantis' }))
  assert.match(body, /Ort nicht gefunden/)
  assert.match(body, /<input type="hidden" name="q" value="hund"/)
  assert.match(body, /name="ort"[^>]*value="Atlantis"|value="Atlantis"[^>]*name="ort"/)
})

test('the place is remembered, changed and forgotten', async () => {
  const browser = new Browser(server)
  await browser.get(`/leistungen/${HUND}?ort=${ERFURT}`)
  assert.match((await browser.get(`/leistungen/${HUND}`)).body, /In Erfurt/)
  assert.match((await browser.get('/')).body, /value="Erfurt"/)
  await browser.get(`/suche?q=hund&ort=${NEUSTADT}`)
  assert.match((await browser.get('/suche?q=hund')).body, /für Neustadt an der Orla/)
  assert.match((await browser.get(`/leistungen/${HUND}?ort=-`)).body, /Wo möchten Sie das erledigen/)
  assert.doesNotMatch((await browser.get('/suche?q=hund')).body, /für Neustadt/)
})

test('of two places with one name, the chosen one stays chosen', async () => {
  const browser = new Browser(server)
  const answer = await browser.get(query('/', { ort: 'Elxleben' }))
  const [, second] = [...answer.body.matchAll(/href="\/\?ort=(\d{12})"/g)].map(match => match[1] ?? '')
  await browser.get(`/?ort=${second}`)
  await browser.get(query('/suche', { q: 'hund', ort: 'Elxleben' }))
  assert.equal(browser.location, `/suche?q=hund&ort=${second}`)
})

test('a Kreis is not remembered as the place', async () => {
  const browser = new Browser(server)
  await browser.get(`/?ort=${KREIS}`)
  assert.doesNotMatch((await browser.get('/')).body, /Saale-Orla-Kreis/)
})

test('suggestions', async () => {
  const answer = await get('/orte/vorschlaege?text=neust')
  assert.equal(answer.statusCode, 200)
  const [first] = answer.json()
  assert.deepEqual(Object.keys(first), ['ars', 'label', 'hint'])
  assert.equal(first.ars, NEUSTADT)
  for (const text of ['', '%00', 'qqqqq']) assert.deepEqual((await get(`/orte/vorschlaege?text=${text}`)).json(), [])
})
