import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../test/support/browser.ts'
import { serve } from '../../../test/support/serve.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import { catalogueRoutes } from '../catalogue/index.ts'
import { identityRoutes, loadDemoStaff } from '../identity/index.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { authoringRoutes } from './routes.ts'

let t: TestDatabase
let server: FastifyInstance
let author: Browser
let publisher: Browser
let stranger: Browser
let clerk: Browser

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  server = await serve(t.app, [...identityRoutes(t.app), ...authoringRoutes(t.app), ...catalogueRoutes(t.app)])
  author = await signedIn('formulare@neustadt.example')
  publisher = await signedIn('freigabe@neustadt.example')
  stranger = await signedIn('formulare@erfurt.example')
  clerk = await signedIn('sachbearbeitung@neustadt.example')
})
after(async () => {
  await server.close()
  await t.close()
})

async function signedIn(email: string): Promise<Browser> {
  const browser = new Browser(server)
  const answer = await browser.post('/amt/anmelden', { email, password: 'amtsweg-demo' })
  assert.equal(answer.statusCode, 303)
  return browser
}
async function begun(titel: string): Promise<string> {
  const answer = await author.post('/amt/formulare/neu', { art: 'leer', titel })
  assert.equal(answer.statusCode, 303, answer.body)
  return author.location
}
async function submitted(titel: string): Promise<string> {
  const draft = await begun(titel)
  assert.equal((await author.post(`${draft}/freigabe/einreichen`, {})).statusCode, 303)
  return draft
}
const revisionIn = (body: string): string => /name="fassung" value="([^"]+)"/.exec(body)?.[1] ?? ''
async function published(titel: string): Promise<string> {
  const draft = await submitted(titel)
  const { body } = await publisher.get(`${draft}/freigabe`)
  const answer = await publisher.post(`${draft}/freigabe/veroeffentlichen`, { fassung: revisionIn(body) })
  assert.equal(answer.statusCode, 303, answer.body)
  return publisher.location.split('?')[0] ?? ''
}

test('200: the list shows what is in work and what is online, of one’s own authority alone', async () => {
  const draft = await begun('Grillplatz reservieren')
  const list = await author.get('/amt/formulare')
  assert.equal(list.statusCode, 200)
  assert.ok(list.body.includes(`href="${draft}"`))
  assert.ok(!(await stranger.get('/amt/formulare')).body.includes(draft))
})

test('303, 403: who is not signed in is led there; who makes no forms may not come in', async () => {
  assert.equal((await new Browser(server).get('/amt/formulare')).statusCode, 303)
  assert.equal((await clerk.get('/amt/formulare')).statusCode, 403)
  const draft = await submitted('Nur eine Person')
  for (const path of ['veroeffentlichen', 'zurueckgeben'])
    assert.equal((await author.post(`${draft}/freigabe/${path}`, {})).statusCode, 403, path)
})

test('404: drafts and packages of others, and what there is not', async () => {
  const draft = await begun('Fremdes Formular')
  const pkg = await published('Fremdes Paket')
  for (const url of [`${draft}/freigabe`, `${draft}/fassungen`, pkg, `${pkg}/zurueckziehen?fassung=x`])
    assert.equal((await stranger.get(url)).statusCode, 404, url)
  for (const path of ['freigabe/einreichen', 'freigabe/veroeffentlichen', 'verwerfen'])
    assert.equal((await stranger.post(`${draft}/${path}`, {})).statusCode, 404, path)
  for (const path of ['bearbeiten', 'zurueckrollen', 'zurueckziehen'])
    assert.equal((await stranger.post(`${pkg}/${path}`, { fassung: 'x', grund: 'x' })).statusCode, 404, path)
  assert.equal((await author.get(`/amt/formulare/${newId()}/freigabe`)).statusCode, 404)
  assert.equal((await author.get('/amt/formulare/x/fassungen')).statusCode, 404)
  assert.equal((await author.get('/amt/formulare/paket/hundesteuer-anmelden')).statusCode, 404)
})

test('422: a beginning without title, template or file says what is missing and keeps what was typed', async () => {
  const empty = await author.post('/amt/formulare/neu', { art: 'leer', titel: ' ' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /<title>Fehler: /)
  assert.match(empty.body, /Geben Sie einen Titel ein\./)
  const first = await begun('Zweimal dasselbe')
  assert.equal(await begun('Zweimal dasselbe'), first, 'a second click')
  await author.post(`${first}/aendern`, { teil: 'field.email', dazu: 'text', stand: '1' })
  const twice = await author.post('/amt/formulare/neu', { art: 'leer', titel: 'zweimal dasselbe' })
  assert.match(twice.body, /„zweimal dasselbe“ ist schon in Arbeit\./)
  const copy = await author.post('/amt/formulare/neu', { art: 'kopie', titel: 'Meine Kopie', vorlage: '' })
  assert.match(copy.body, /Wählen Sie eine Vorlage\./)
  assert.match(copy.body, /value="Meine Kopie"/)
  const fim = await author.post('/amt/formulare/neu', { art: 'fim', titel: '' })
  assert.match(fim.body, /Wählen Sie die Datei mit dem Schema\./)
})

test('303: a copy of a package that ships with the product is a form of one’s own', async () => {
  const { body } = await author.get('/amt/formulare/neu')
  const vorlage = /value="(hundesteuer-anmelden@[^"]+)"/.exec(body)?.[1] ?? ''
  const answer = await author.post('/amt/formulare/neu', { art: 'kopie', titel: 'Hundesteuer bei uns', vorlage })
  assert.equal(answer.statusCode, 303)
  assert.match((await author.get(`${author.location}/freigabe`)).body, /Hundesteuer bei uns/)
})

test('303: a form is handed in, sent back with a comment, handed in again, published; it is found by its title', async () => {
  const draft = await submitted('Brauchtumsfeuer anmelden')
  assert.match((await author.get(`${draft}/freigabe`)).body, /Jemand anderes gibt es frei|wartet auf die Freigabe/)
  const silent = await publisher.post(`${draft}/freigabe/zurueckgeben`, { kommentar: '' })
  assert.equal(silent.statusCode, 422)
  const back = await publisher.post(`${draft}/freigabe/zurueckgeben`, { kommentar: 'Bitte den Ort fragen.' })
  assert.equal(back.statusCode, 303)
  for (const path of ['', '/freigabe'])
    assert.match((await author.get(`${draft}${path}`)).body, /Zurückgegeben.*Bitte den Ort fragen\./s)
  assert.equal((await author.post(`${draft}/freigabe/einreichen`, {})).statusCode, 303)
  const { body } = await publisher.get(`${draft}/freigabe`)
  const stale = await publisher.post(`${draft}/freigabe/veroeffentlichen`, { fassung: '1' })
  assert.equal(stale.statusCode, 422)
  const done = await publisher.post(`${draft}/freigabe/veroeffentlichen`, { fassung: revisionIn(body) })
  assert.equal(done.statusCode, 303)
  assert.match((await publisher.get(publisher.location)).body, /Das Formular ist online/)
  assert.match((await new Browser(server).get('/suche?q=brauchtumsfeuer')).body, /Brauchtumsfeuer anmelden/)
  assert.equal((await author.get(`${draft}/fassungen`)).statusCode, 303)
})

test('409: what somebody else has done already', async () => {
  const draft = await submitted('Schon zurückgeholt')
  assert.equal((await author.post(`${draft}/freigabe/zurueckholen`, {})).statusCode, 303)
  assert.equal((await publisher.post(`${draft}/freigabe/zurueckgeben`, { kommentar: 'Kürzer.' })).statusCode, 409)
})

test('303: a second click leads where the first one did', async () => {
  const draft = await submitted('Zweimal eingereicht')
  assert.equal((await author.post(`${draft}/freigabe/einreichen`, {})).statusCode, 303)
  assert.equal(author.location, `${draft}/freigabe`)
  const fassung = revisionIn((await publisher.get(`${draft}/freigabe`)).body)
  for (const click of ['first', 'second']) {
    const answer = await publisher.post(`${draft}/freigabe/veroeffentlichen`, { fassung })
    assert.equal(answer.statusCode, 303, click)
    assert.match(publisher.location, /paket\/zweimal-eingereicht/)
  }
  assert.equal((await author.get(`${draft}/freigabe`)).statusCode, 303)
  assert.match(author.location, /paket\/zweimal-eingereicht$/)
})

test('303: a next version is begun, compared, rolled back and withdrawn with a reason', async () => {
  const pkg = await published('Sperrmüll anmelden')
  assert.equal((await author.post(`${pkg}/bearbeiten`, {})).statusCode, 303)
  const draft = author.location
  assert.equal((await author.post(`${pkg}/bearbeiten`, {})).statusCode, 303)
  assert.equal(author.location, draft, 'there is one open draft')
  const history = await author.get(`${draft}/fassungen`)
  assert.match(history.body, /Es gibt keinen Unterschied/)
  assert.equal((await author.post(`${draft}/freigabe/einreichen`, {})).statusCode, 303)
  const { body } = await publisher.get(`${draft}/freigabe`)
  assert.equal(
    (await publisher.post(`${draft}/freigabe/veroeffentlichen`, { fassung: revisionIn(body) })).statusCode,
    303,
  )
  const versions = [...(await publisher.get(pkg)).body.matchAll(/zurueckziehen\?fassung=([^"]+)"/g)].map(match =>
    decodeURIComponent(match[1] ?? ''),
  )
  const [second = '', first = ''] = versions
  assert.match(second, /^1\.1\.0\+/)
  const compared = await publisher.get(`${pkg}?von=${encodeURIComponent(first)}&zu=${encodeURIComponent(second)}`)
  assert.match(compared.body, /Von Fassung 1\.0\.0 zu 1\.1\.0/)
  assert.equal((await publisher.post(`${pkg}/zurueckrollen`, { fassung: first })).statusCode, 303)
  assert.match((await publisher.get(pkg)).body, /Online ist Fassung 1\.0\.0/)
  assert.equal((await author.post(`${pkg}/zurueckrollen`, { fassung: second })).statusCode, 403)
  assert.equal((await publisher.post(`${pkg}/zurueckrollen`, { fassung: 'x' })).statusCode, 409)
  const asked = await publisher.get(`${pkg}/zurueckziehen?fassung=${encodeURIComponent(first)}`)
  assert.match(asked.body, /Online ist danach Fassung 1\.1\.0/)
  assert.equal((await publisher.post(`${pkg}/zurueckziehen`, { fassung: first, grund: '' })).statusCode, 422)
  const gone = await publisher.post(`${pkg}/zurueckziehen`, { fassung: first, grund: 'Die Gebühr war falsch.' })
  assert.equal(gone.statusCode, 303)
  const page = (await publisher.get(pkg)).body
  assert.match(page, /Die Gebühr war falsch\./)
  assert.match(page, /Online ist Fassung 1\.1\.0/)
})

test('303: a draft that nobody needs is discarded, and gone', async () => {
  const draft = await begun('Doch nicht')
  assert.equal((await author.post(`${draft}/verwerfen`, {})).statusCode, 303)
  for (const path of ['', '/freigabe', '/fassungen']) {
    assert.equal((await author.get(`${draft}${path}`)).statusCode, 303, path)
    assert.equal(author.location, '/amt/formulare')
  }
})
