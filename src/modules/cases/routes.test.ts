import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { Browser } from '../../../test/support/browser.ts'
import { serve } from '../../../test/support/serve.ts'
import { submittedApplication } from '../../../test/support/submitted-application.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import { identityRoutes, loadDemoStaff } from '../identity/index.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { casesRoutes } from './routes.ts'

type Case = Awaited<ReturnType<typeof submittedApplication>>

let t: TestDatabase
let server: FastifyInstance
let clerk: Browser
let decider: Browser
let stranger: Browser

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  server = await serve(t.app, [...identityRoutes(t.app), ...casesRoutes(t.app)])
  clerk = await signedIn('sachbearbeitung@neustadt.example')
  decider = await signedIn('entscheidung@neustadt.example')
  stranger = await signedIn('sachbearbeitung@erfurt.example')
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
async function applicantOf(of: Case): Promise<Browser> {
  const browser = new Browser(server)
  const answer = await browser.post('/status', { nummer: of.number, code: of.code })
  assert.equal(answer.statusCode, 303, answer.body)
  return browser
}
const page = (of: Case, rest = ''): string => `/amt/vorgaenge/${of.id}${rest}`
const status = (of: Case, rest = ''): string => `/antrag/${of.id}/status${rest}`
/** The hidden fields of the first form of a page. */
const hidden = (body: string) => ({
  gesehen: /name="gesehen" value="(\d+)"/.exec(body)?.[1] ?? '',
  formular: /name="formular" value="([^"]+)"/.exec(body)?.[1] ?? '',
})
const send = async (browser: Browser, of: Case, rest: string, fields: Record<string, string> = {}) =>
  browser.post(page(of, rest), { ...hidden((await browser.get(page(of))).body), ...fields })
async function taken(): Promise<Case> {
  const of = await submittedApplication(t.app)
  const shown = await decider.get(page(of))
  const me = /name="an" value="([^"]+)"/.exec(shown.body)?.[1] ?? ''
  assert.equal((await decider.post(page(of, '/zuweisen'), { ...hidden(shown.body), an: me })).statusCode, 303)
  return of
}
const REFUSAL = { begruendung: 'Der Hund lebt in Jena.', baustein: 'anderer-ort' }

test('200: the list shows the cases of one’s own municipality, and links to each', async () => {
  const of = await submittedApplication(t.app)
  const { statusCode, body } = await clerk.get('/amt/vorgaenge?reihenfolge=neueste')
  assert.equal(statusCode, 200)
  assert.match(body, new RegExp(`href="${page(of)}"`))
  assert.match(body, /Erika Mustermann/)
  assert.match(body, /Eingegangen \(\d+\)/)
  assert.ok(!(await stranger.get('/amt/vorgaenge?zustand=alle')).body.includes(of.id))
})

test('200: odd filters are no error', async () => {
  for (const query of ['?zustand=x&seite=-3', '?suche=%25', '?suche=E', '?dienst=1&seite=400', '?suche=a&suche=b'])
    assert.equal((await clerk.get(`/amt/vorgaenge${query}`)).statusCode, 200, query)
})

test('200: the case shows the answers as asked, its files and its history', async () => {
  const of = await taken()
  const { statusCode, body } = await clerk.get(page(of))
  assert.equal(statusCode, 200)
  for (const shown of ['Bello', 'Heidestraße', 'Thomas Muster hat den Vorgang übernommen.', 'Rückfrage stellen'])
    assert.ok(body.includes(shown), shown)
  assert.ok(!body.includes(`${page(of)}/entscheiden`), 'a clerk is not offered to decide')
})

test('303: no session leads to the sign-in, for every page of the desk', async () => {
  const of = await submittedApplication(t.app)
  for (const url of ['/amt', '/amt/vorgaenge', page(of), page(of, '/entscheiden')])
    assert.match(String((await server.inject({ url })).headers.location), /^\/amt\/anmelden/, url)
})

test('401: a form without a session', async () => {
  const of = await submittedApplication(t.app)
  const answer = await new Browser(server).post(page(of, '/notiz'), { text: 'x' })
  assert.equal(answer.statusCode, 401)
})

test('403: a clerk who wants to decide', async () => {
  const of = await taken()
  for (const rest of ['/entscheiden', '/entscheiden/ablehnung'])
    assert.equal((await clerk.get(page(of, rest))).statusCode, 403, rest)
  assert.equal((await clerk.post(page(of, '/entscheiden/ablehnung'), REFUSAL)).statusCode, 403)
})

test('403: an administrator of accounts sees no case', async () => {
  const admin = await signedIn('verwaltung@neustadt.example')
  assert.equal((await admin.get('/amt/vorgaenge')).statusCode, 403)
})

test('404: another municipality’s case, a wrong id, an unknown decision', async () => {
  const of = await taken()
  for (const [browser, url] of [
    [stranger, page(of)],
    [stranger, page(of, '/entscheiden')],
    [stranger, page(of, '/entscheiden/ablehnung')],
    [stranger, page(of, `/dateien/${newId()}`)],
    [clerk, `/amt/vorgaenge/${newId()}`],
    [clerk, '/amt/vorgaenge/1'],
    [clerk, "/amt/vorgaenge/'%20or%201=1"],
    [clerk, page(of, '/dateien/x')],
    [clerk, page(of, `/dokumente/${newId()}`)],
    [decider, page(of, '/entscheiden/gibtesnicht')],
  ] as const)
    assert.equal((await browser.get(url)).statusCode, 404, url)
  const fields = { gesehen: '2', formular: newId(), text: 'x', an: newId(), ...REFUSAL }
  for (const rest of ['/notiz', '/nachricht', '/rueckfrage', '/zuweisen', '/freigeben', '/entscheiden/ablehnung'])
    assert.equal((await stranger.post(page(of, rest), fields)).statusCode, 404, rest)
})

test('409: who is late sees what happened, and what was typed stands there still', async () => {
  const of = await taken()
  const old = hidden((await decider.get(page(of))).body)
  await send(decider, of, '/freigeben')
  const late = await decider.post(page(of, '/nachricht'), { ...old, text: 'Lieber Mensch & Hund' })
  assert.equal(late.statusCode, 409)
  assert.match(late.body, /hat den Vorgang freigegeben/)
  assert.match(late.body, /Lieber Mensch &amp; Hund<\/textarea>/)
})

test('422: an empty message, an unknown colleague', async () => {
  const of = await taken()
  const empty = await send(decider, of, '/nachricht', { text: ' ' })
  assert.equal(empty.statusCode, 422)
  assert.match(empty.body, /<title>Fehler: /)
  assert.match(empty.body, /href="#text-message"/)
  assert.equal((await send(decider, of, '/zuweisen', { an: newId() })).statusCode, 422)
})

test('scripts in every text are text', async () => {
  const of = await taken()
  const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
  for (const rest of ['/notiz', '/nachricht', '/rueckfrage']) await send(decider, of, rest, { text: script })
  const applicant = await applicantOf(of)
  for (const { body } of [await decider.get(page(of)), await applicant.get(status(of))]) {
    assert.ok(!body.includes('<script>alert') && !body.includes('<img src=x'))
    assert.ok(body.includes('&lt;script>'))
  }
})

test('deciding: choose, fill in, preview, check, decide; the second click does nothing twice', async () => {
  const of = await taken()
  assert.match((await decider.get(page(of, '/entscheiden'))).body, /entscheiden\/ablehnung/)
  const form = await decider.get(page(of, '/entscheiden/ablehnung'))
  const mark = hidden(form.body)
  const missing = await decider.post(page(of, '/entscheiden/ablehnung/pruefen'), mark)
  assert.equal(missing.statusCode, 422)
  const preview = await decider.post(page(of, '/entscheiden/ablehnung/vorschau'), { ...mark, ...REFUSAL })
  assert.equal(preview.headers['content-type'], 'application/pdf')
  assert.match(preview.body, /^%PDF-/)
  const check = await decider.post(page(of, '/entscheiden/ablehnung/pruefen'), { ...mark, ...REFUSAL })
  assert.equal(check.statusCode, 200)
  assert.match(check.body, /Der Hund lebt in Jena/)
  const last = { ...hidden(check.body), ...REFUSAL, schritt: 'entscheiden' }
  const answers = [
    await decider.post(page(of, '/entscheiden/ablehnung'), last),
    await decider.post(page(of, '/entscheiden/ablehnung'), last),
  ]
  for (const answer of answers) assert.equal(answer.headers.location, page(of, '?erledigt=entschieden'))
  const other = await decider.post(page(of, '/entscheiden/ablehnung'), { ...last, begruendung: 'Anders' })
  assert.equal(other.statusCode, 409)
  const applicant = await applicantOf(of)
  const shown = await applicant.get(status(of))
  const letters = new Set([...shown.body.matchAll(/status\/dokumente\/[0-9a-f-]+/g)].map(([link]) => link))
  assert.equal(letters.size, 1)
  const pdf = await applicant.get(`/antrag/${of.id}/${[...letters][0]}`)
  assert.match(String(pdf.headers['content-disposition']), /^attachment; filename="Ihre Anmeldung zur Hundesteuer.pdf"/)
  assert.match(String(pdf.headers['content-security-policy']), /sandbox/)
  assert.match(pdf.body, /^%PDF-/)
})

test('taking a decision back makes a letter of its own and opens the case again', async () => {
  const of = await taken()
  await decide(of, 'ablehnung', REFUSAL)
  const inputs = { 'eingabe-bescheidVom': '1.11.2026', 'eingabe-wirkungAb': '1.12.2026', begruendung: 'Irrtum' }
  assert.equal((await decide(of, 'ruecknahme', inputs)).statusCode, 303)
  const { body } = await decider.get(page(of))
  assert.match(body, /hat die Entscheidung zurückgenommen/)
  assert.match(body, /In Bearbeitung/)
})
const decide = async (of: Case, id: string, fields: Record<string, string>) =>
  decider.post(page(of, `/entscheiden/${id}`), {
    ...hidden((await decider.get(page(of, `/entscheiden/${id}`))).body),
    ...fields,
    schritt: 'entscheiden',
  })

test('status 422: number and code are checked, typos told at once, nothing found tells nothing', async () => {
  const of = await submittedApplication(t.app)
  const lookup = async (nummer: string, code: string) => await new Browser(server).post('/status', { nummer, code })
  const mistyped = `${of.number.slice(0, -1)}${(Number(of.number.at(-1)) + 1) % 10}`
  const cases = [
    [mistyped, of.code, /In dieser Vorgangsnummer ist ein Tippfehler/],
    ['12', of.code, /zwölf Ziffern/],
    [of.number, 'ABC', /16 Zeichen/],
    [(await submittedApplication(t.app)).number, of.code, /finden wir keinen Antrag/],
  ] as const
  for (const [nummer, code, message] of cases) {
    const answer = await lookup(nummer, code)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, message)
    assert.equal(answer.headers['set-cookie'], undefined)
  }
})

test('status 200: right after submission, before the case is opened', async () => {
  const of = await submittedApplication(t.app, 'neustadt-an-der-orla', { open: false })
  const { statusCode, body } = await (await applicantOf(of)).get(status(of))
  assert.equal(statusCode, 200)
  assert.match(body, /Ihr Antrag ist eingegangen/)
  assert.ok(!body.includes('zurueckziehen'))
})

test('status 401: somebody else’s application', async () => {
  const [mine, other] = [await submittedApplication(t.app), await submittedApplication(t.app)]
  const applicant = await applicantOf(mine)
  for (const rest of ['', '/zurueckziehen', `/dateien/${newId()}`])
    assert.equal((await applicant.get(status(other, rest))).statusCode, 401, rest)
  for (const rest of ['/antwort', '/nachricht', '/zurueckziehen'])
    assert.equal((await applicant.post(status(other, rest), { text: 'x' })).statusCode, 401, rest)
})

test('status: a message, a question with text, a withdrawal with confirmation', async () => {
  const of = await taken()
  const applicant = await applicantOf(of)
  const write = { formular: newId(), text: 'Wann ist es so weit?' }
  for (let click = 0; click < 2; click++)
    assert.equal((await applicant.post(status(of, '/nachricht'), write)).statusCode, 303)
  assert.equal((await clerk.get(page(of))).body.split('Wann ist es so weit?').length, 2)
  assert.equal((await applicant.post(status(of, '/nachricht'), { text: '' })).statusCode, 422)
  await send(decider, of, '/rueckfrage', { text: 'Welche Farbe hat Bello?' })
  const asked = await applicant.get(status(of))
  assert.match(asked.body, /Welche Farbe hat Bello/)
  const frage = /name="frage" value="([^"]+)"/.exec(asked.body)?.[1] ?? ''
  const answer = { formular: newId(), frage, antwort: 'Braun' }
  assert.equal((await applicant.post(status(of, '/antwort'), { ...answer, antwort: ' ' })).statusCode, 422)
  assert.equal((await applicant.post(status(of, '/antwort'), answer)).statusCode, 303)
  assert.equal((await applicant.post(status(of, '/antwort'), answer)).statusCode, 303)
  const late = await applicant.post(status(of, '/antwort'), { ...answer, antwort: 'Schwarz' })
  assert.equal(late.statusCode, 409)
  assert.match(late.body, /Schwarz/)
  assert.match((await applicant.get(status(of, '/zurueckziehen'))).body, /Wollen Sie Ihren Antrag zurückziehen/)
  assert.equal((await applicant.post(status(of, '/zurueckziehen'), { formular: newId() })).statusCode, 303)
  assert.equal((await applicant.post(status(of, '/zurueckziehen'), { formular: newId() })).statusCode, 409)
  assert.match((await applicant.get(status(of))).body, /Sie haben Ihren Antrag zurückgezogen/)
})

/** A form with files, as a browser sends it. */
function multipart(fields: Record<string, string>, files: Record<string, string>) {
  const boundary = 'grenze'
  const parts = [
    ...Object.entries(fields).map(([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`),
    ...Object.entries(files).map(
      ([name, content]) =>
        `Content-Disposition: form-data; name="datei"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n${content}`,
    ),
  ]
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.from(`${parts.map(part => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`),
  }
}

test('status: an answer with a file; a file that lies about its kind costs neither text nor the good file', async () => {
  const of = await taken()
  const opened = await server.inject({
    method: 'POST',
    url: '/status',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ nummer: of.number, code: of.code }).toString(),
  })
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
  await send(decider, of, '/rueckfrage', { text: 'Bitte den Nachweis', 'datei-erbeten': 'ja' })
  const get = () => server.inject({ url: status(of), headers: { cookie } })
  const post = (fields: Record<string, string>, files: Record<string, string>) => {
    const { headers, payload } = multipart(fields, files)
    return server.inject({ method: 'POST', url: status(of, '/antwort'), headers: { ...headers, cookie }, payload })
  }
  const asked = await get()
  assert.match(asked.body, /enctype="multipart\/form-data"/i)
  const fields = {
    formular: newId(),
    frage: /name="frage" value="([^"]+)"/.exec(asked.body)?.[1] ?? '',
    antwort: 'Anbei',
  }
  const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n'
  const refused = await post(fields, { 'nachweis.pdf': pdf, 'böse.pdf': 'MZ kein PDF' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Anbei<\/textarea>/)
  const kept = /name="behalten" value="([^"]+)"/.exec(refused.body)?.[1] ?? ''
  assert.match(refused.body, /nachweis\.pdf/)
  const answered = await post({ ...fields, behalten: kept }, {})
  assert.equal(answered.statusCode, 303, answered.body)
  const again = await post({ ...fields, behalten: kept }, {})
  assert.equal(again.statusCode, 303)
  const desk = await decider.get(page(of))
  const file = /dateien\/[0-9a-f-]+/.exec(desk.body)?.[0] ?? ''
  const download = await decider.get(page(of, `/${file}`))
  assert.equal(download.body, pdf)
  assert.equal(download.headers['x-content-type-options'], 'nosniff')
  assert.match(String(download.headers['content-disposition']), /^attachment/)
  assert.equal((await stranger.get(page(of, `/${file}`))).statusCode, 404)
  assert.equal((await server.inject({ url: status(of, `/${file}`), headers: { cookie } })).body, pdf)
})
