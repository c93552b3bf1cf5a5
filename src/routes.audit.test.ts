import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { journeyAnswers } from '../test/support/journey-answers.ts'
import { demoService, publishChanged } from '../test/support/package-versions.ts'
import { formDeeds } from '../test/support/routes/form-deeds.ts'
import { send, signedIn } from '../test/support/routes/request.ts'
import { type WholeApplication, wholeApplication } from '../test/support/routes/whole-application.ts'
import { submittedApplication } from '../test/support/submitted-application.ts'
import { newAccessKey } from './modules/applications/access.ts'
import { forgetContexts } from './modules/applications/drafts/draft-context.ts'
import { openDrafts } from './modules/applications/drafts/open-drafts.ts'
import { startDraft } from './modules/applications/index.ts'
import type { Answers } from './modules/forms/domain/model.ts'
import { DEMO_PASSWORD } from './modules/identity/index.ts'
import { tenantById } from './modules/tenants/index.ts'
import { newId } from './platform/id.ts'

/**
 * What an applicant does to the own draft is not for the log; previews change nothing. What authors save of a form is
 * kept in the draft's own history.
 */
const UNAUDITED_POSTS = [
  'POST /dienste/:tenant/:service',
  'POST /antrag/:id/seite/*',
  'POST /antrag/:id/spaeter',
  'POST /antrag/:id/abmelden',
  'POST /amt/vorgaenge/:id/entscheiden/:decision/vorschau',
  'POST /amt/vorgaenge/:id/entscheiden/:decision/pruefen',
  ...[
    'aendern',
    'eigenschaften',
    'regel',
    'offene-regel',
    'dienst',
    'listen',
    'listen/datei',
    'listen/uebernehmen',
    'texte',
    'zurueck',
    'wieder',
    'fim',
    'fim/uebernehmen',
  ].map(path => `POST /amt/formulare/:id/${path}`),
  ...['leeren', 'pruefen', 'seite/*'].map(path => `POST /amt/formulare/:id/vorschau/${path}`),
]

type Case = Awaited<ReturnType<typeof submittedApplication>>
type Fields = Readonly<Record<string, string>>

let whole: WholeApplication
let decider: string
let of: Case
let holder: string
before(async () => {
  whole = await wholeApplication()
  decider = await signedIn(whole.server, 'entscheidung@neustadt.example')
  await newCase()
})
after(() => whole.close())

async function newCase(): Promise<void> {
  of = await submittedApplication(whole.app)
  holder = `antrag=${await newAccessKey(whole.app, of.tenantId, of.id)}`
}

const query = async <T>(text: ReturnType<typeof sql<T>>): Promise<T[]> => (await text.execute(whole.t.admin)).rows
const entries = () => query(sql<{ event: string; subject_id: string }>`select event, subject_id from audit_entries`)
const seen = async (): Promise<string> => {
  const [row] = await query(sql<{ seq: number }>`select max(seq) as seq from case_events where case_id = ${of.id}`)
  return String(row?.seq)
}
const me = async (): Promise<string> => {
  const [row] = await query(sql<{ id: string }>`select id from accounts where email = 'entscheidung@neustadt.example'`)
  return String(row?.id)
}

/** Sends a form as it would be filled in, and follows nothing. */
const post = async (url: string, cookie: string, fields: Fields, status = 303) => {
  const body = new URLSearchParams({ formular: newId(), gesehen: await seen(), ...fields }).toString()
  const answer = await send(whole.server, { method: 'POST', url, cookie, body })
  assert.equal(answer.statusCode, status, `${url}: ${/<h1.*?<.h1>/.exec(answer.body)?.[0]}`)
  return answer
}
const desk = (path: string, fields: Fields = {}, status = 303) =>
  post(`/amt/vorgaenge/${of.id}/${path}`, decider, fields, status)
const status = (path: string, fields: Fields = {}) => post(`/antrag/${of.id}/status/${path}`, holder, fields)
const refusal = { begruendung: 'Der Hund lebt in Jena.' }
const withCode = (url: string, field: string, status = 303) =>
  post(url, '', { [field]: of.code, nummer: of.number }, status)

const authors = {
  author: () => signedIn(whole.server, 'formulare@neustadt.example'),
  publisher: () => signedIn(whole.server, 'freigabe@neustadt.example'),
}

/** One after the other, each from the state that the one before left. */
const DEEDS: Readonly<Record<string, () => Promise<unknown>>> = {
  'POST /antrag/:id/pruefen': submitDraft,
  'POST /antrag/:id/neues-formular': renewForm,
  'POST /antrag/:id/uebernehmen': () => beginTakeOver(),
  'POST /antrag/:id/uebernehmen/:from': takeOver,
  'POST /weiter': () => withCode('/weiter', '_code'),
  'POST /weiter/*': () => withCode(`/weiter/antrag/${of.id}/status`, '_code', 307),
  'POST /status': () => withCode('/status', 'code'),
  'POST /amt/anmelden': () => post('/amt/anmelden', '', { email: 'leitung@neustadt.example', password: DEMO_PASSWORD }),
  'POST /amt/abmelden': async () => post('/amt/abmelden', await signedIn(whole.server, 'leitung@neustadt.example'), {}),
  'POST /amt/vorgaenge/:id/zuweisen': async () => desk('zuweisen', { an: await me() }),
  'POST /amt/vorgaenge/:id/freigeben': () => desk('freigeben'),
  'POST /amt/vorgaenge/:id/nachricht': () => desk('nachricht', { text: 'Wir haben Ihren Antrag.' }),
  'POST /amt/vorgaenge/:id/notiz': () => desk('notiz', { text: 'Halter rief an.' }),
  'POST /antrag/:id/status/nachricht': () => status('nachricht', { text: 'Der Hund heißt jetzt Bello.' }),
  'POST /amt/vorgaenge/:id/rueckfrage': async () => {
    await desk('zuweisen', { an: await me() })
    await desk('rueckfrage', { text: 'Wie heißt der Hund?' })
  },
  'POST /antrag/:id/status/antwort': async () => status('antwort', { antwort: 'Bello', frage: await lastQuestion() }),
  'POST /amt/vorgaenge/:id/rueckfrage-beenden': async () => {
    await desk('rueckfrage', { text: 'Und der Chip?' })
    await desk('rueckfrage-beenden')
  },
  'POST /amt/vorgaenge/:id/entscheiden/:decision': async () => {
    const before = await entries()
    await desk('entscheiden/ablehnung/vorschau', refusal, 200)
    await desk('entscheiden/ablehnung/pruefen', refusal, 200)
    assert.deepEqual(await entries(), before, 'a preview leaves nothing')
    await desk('entscheiden/ablehnung', refusal)
  },
  'POST /amt/vorgaenge/:id/abschliessen': () => desk('abschliessen'),
  'POST /amt/vorgaenge/:id/wieder-oeffnen': () => desk('wieder-oeffnen'),
  'POST /antrag/:id/status/zurueckziehen': async () => {
    await newCase()
    await status('zurueckziehen')
  },
  ...formDeeds({
    get: async (url, as) => send(whole.server, { url, cookie: await authors[as]() }),
    post: async (url, as, fields = {}) => post(url, await authors[as](), fields),
  }),
}

async function lastQuestion(): Promise<string> {
  const page = await send(whole.server, { url: `/antrag/${of.id}/status`, cookie: holder })
  return /name="frage" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
}

/** A draft with these answers, and the cookie that holds it. */
async function draftWith(answers: Answers): Promise<{ base: string; cookie: string }> {
  const { app } = whole
  const tenant = await tenantById(app, of.tenantId)
  assert.ok(tenant)
  const id = await startDraft(app, tenant, await demoService(app, 'hundesteuer-anmelden'))
  await openDrafts(app).change(of.tenantId, id, () => ({ answers }))
  return { base: `/antrag/${id}`, cookie: `antrag=${await newAccessKey(app, of.tenantId, id)}` }
}

async function submitDraft(): Promise<void> {
  const { base, cookie } = await draftWith(journeyAnswers('hundesteuer-anmelden', 'ein-hund-ueberweisung'))
  await post(`${base}/pruefen`, cookie, { richtigkeit: 'ja' })
}

async function renewForm(): Promise<void> {
  const { base, cookie } = await draftWith({ telefon: '03641 123456' })
  await publishChanged(whole.app, 'hundesteuer-anmelden', ['"id":"telefon"', '"id":"rueckruf"'])
  forgetContexts(whole.app)
  const url = `${base}/neues-formular`
  const offer = await send(whole.server, { url, cookie })
  await post(url, cookie, { _verluste: /name="_verluste" value="([^"]*)"/.exec(offer.body)?.[1] ?? '' })
}

async function beginTakeOver(): Promise<{ url: string; cookie: string }> {
  const { base, cookie } = await draftWith({})
  const answer = await post(`${base}/uebernehmen`, cookie, { _code: of.code })
  const key = [answer.headers['set-cookie']].flat().map(one => String(one).split(';')[0])
  return { url: String(answer.headers.location), cookie: [cookie, ...key].join('; ') }
}

async function takeOver(): Promise<void> {
  const { url, cookie } = await beginTakeOver()
  const page = await send(whole.server, { url, cookie })
  await post(url, cookie, {
    _angabe: /name="_angabe" value="([^"]*)"|value="([^"]*)"[^>]*name="_angabe"/.exec(page.body)?.[1] ?? '',
  })
}

test('every POST either leaves an audit entry or is listed as one that needs none', () => {
  const posts = whole.routes.filter(({ method }) => method === 'POST')
  const named = (audited: boolean) =>
    posts.filter(({ audit }) => (audit !== null) === audited).map(({ url }) => `POST ${url}`)
  assert.deepEqual(named(false).toSorted(), UNAUDITED_POSTS.toSorted())
  assert.deepEqual(named(true).toSorted(), Object.keys(DEEDS).toSorted())
})

test('each audited POST leaves exactly the entry that it declares', async () => {
  for (const [name, deed] of Object.entries(DEEDS)) {
    const route = whole.routes.find(({ method, url }) => `${method} ${url}` === name)
    const before = (await entries()).length
    await deed()
    const fresh = (await entries()).slice(before).map(({ event }) => event)
    assert.equal(fresh.filter(event => event === route?.audit).length, 1, `${name}: ${route?.audit} in ${fresh}`)
  }
})
