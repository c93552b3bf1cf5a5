import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { addressOf, isForms, type Target } from '../test/support/routes/addresses.ts'
import { send, signedIn } from '../test/support/routes/request.ts'
import { storedFor } from '../test/support/routes/stored.ts'
import { type Victim, victim } from '../test/support/routes/victim.ts'
import { type WholeApplication, wholeApplication } from '../test/support/routes/whole-application.ts'
import type { Permission, Route } from './platform/http/route.ts'

const PERMISSIONS: readonly Permission[] = ['public', 'draft-holder', 'staff', 'staff-admin']
const TARGETS: readonly Target[] = ['draft', 'case']
/** The demo's outbox stands in for everybody's mailbox, on purpose; without demo there is none. */
const OUTBOX = '/demo/postausgang'

let whole: WholeApplication
let v: Victim
before(async () => {
  whole = await wholeApplication()
  v = await victim(whole)
})
after(() => whole.close())

interface Answered {
  readonly route: Route
  readonly what: string
  readonly answer: LightMyRequestResponse
}

/** Calls routes with what belongs to the victim, once for the draft and once for the case. */
async function walk(cookie: string, chosen: (route: Route) => boolean = () => true): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const route of whole.routes.filter(chosen))
    for (const target of TARGETS) {
      const url = addressOf(route, v, target)
      const answer = await send(whole.server, { method: route.method, url, cookie, body: '' })
      answered.push({ route, what: `${route.method} ${url}: ${answer.statusCode}`, answer })
    }
  return answered
}

const everything = ({ headers, body }: LightMyRequestResponse): string => JSON.stringify(headers) + body

/** Nothing of the victim's is in any answer, and nothing of it changed. */
async function harmless(work: () => Promise<Answered[]>): Promise<Answered[]> {
  const ids = [v.draftId, v.caseId, v.formDraft]
  const before = await storedFor(whole.t, ids)
  const answered = await work()
  assert.deepEqual(await storedFor(whole.t, ids), before)
  for (const { route, what, answer } of answered) {
    assert.ok(answer.statusCode < 500, what)
    if (route.url.startsWith(OUTBOX)) continue
    for (const secret of v.secrets) assert.ok(!everything(answer).includes(secret), `${what} tells „${secret}“`)
  }
  return answered
}

/** As someone who is not signed in and holds nothing of this. */
function refusedAsStranger({ route, what, answer }: Answered): void {
  const { statusCode, headers } = answer
  switch (route.permission) {
    case 'public':
      assert.ok(![401, 403].includes(statusCode), what)
      break
    case 'draft-holder':
      assert.equal(statusCode, 401, what)
      break
    case 'staff':
    case 'staff-admin':
      assert.equal(statusCode, route.method === 'GET' ? 303 : 401, what)
      if (statusCode === 303) assert.match(String(headers.location), /^\/amt\/anmelden(\?|$)/, what)
  }
}

test('every route says who may call it and what it leaves in the audit log', () => {
  for (const route of whole.routes) {
    assert.ok(PERMISSIONS.includes(route.permission), route.url)
    assert.ok(route.audit === null || /^[a-z]+(\.[a-z-]+)+$/.test(route.audit), route.url)
    if (route.method === 'GET') assert.equal(route.audit, null, `${route.url}: a GET changes nothing`)
    if (route.url.startsWith('/amt/vorgaenge')) assert.match(route.permission, /^staff/, route.url)
    if (route.url.startsWith('/antrag/')) assert.equal(route.permission, 'draft-holder', route.url)
  }
  const names = whole.routes.map(({ method, url }) => `${method} ${url}`)
  assert.equal(new Set(names).size, names.length, 'a route is there twice')
})

test('the right ones see it: the addresses of this walk lead to what must be kept from others', async () => {
  const get = (route: Route) => route.method === 'GET'
  const staff = await walk(await signedIn(whole.server, 'entscheidung@neustadt.example'), get)
  const pages: string[] = []
  for (const { route, what, answer } of staff) {
    if (route.permission !== 'staff' || isForms(route) || what.includes(v.draftId)) continue
    assert.ok([200, 303].includes(answer.statusCode), what)
    pages.push(everything(answer))
  }
  for (const [cookie, id] of [
    [v.draftCookie, v.draftId],
    [v.caseCookie, v.caseId],
  ] as const)
    for (const { route, what, answer } of await walk(cookie, get)) {
      if (route.permission !== 'draft-holder' || !what.includes(id)) continue
      assert.ok([200, 303, 404].includes(answer.statusCode), what)
      pages.push(everything(answer))
    }
  const shown = pages.join()
  const unseen = v.secrets.filter(secret => !shown.includes(secret))
  assert.deepEqual(unseen, [])
})

test('as nobody', async () => {
  for (const answered of await harmless(() => walk(''))) refusedAsStranger(answered)
})

test('as an applicant who holds another draft and another application', async () => {
  for (const cookie of v.otherApplicant)
    for (const answered of await harmless(() => walk(cookie))) refusedAsStranger(answered)
})

test('as staff of another municipality', async () => {
  const cookie = await signedIn(whole.server, 'sachbearbeitung@erfurt.example')
  for (const answered of await harmless(() => walk(cookie))) {
    const { route, what, answer } = answered
    if (!route.permission.startsWith('staff')) refusedAsStranger(answered)
    else if (isForms(route)) assert.equal(answer.statusCode, 403, what)
    else if (route.url.includes(':id')) assert.equal(answer.statusCode, 404, what)
    else assert.ok([200, 303].includes(answer.statusCode), what)
  }
})

test('as form author and publisher of another municipality', async () => {
  const cookie = await signedIn(whole.server, 'formulare@erfurt.example')
  for (const { route, what, answer } of await harmless(() => walk(cookie, isForms)))
    assert.ok((/:(id|packageId)/.test(route.url) ? [404] : [200, 422]).includes(answer.statusCode), what)
})

test('as a form author who may not publish', async () => {
  const cookie = await signedIn(whole.server, 'formulare@neustadt.example')
  const publishing = ({ url, method }: Route) =>
    method === 'POST' && /formulare.*(veroeffentlichen|zurueckgeben|zurueckrollen|zurueckziehen)$/.test(url)
  const answered = await harmless(() => walk(cookie, publishing))
  assert.equal(answered.length, 4 * TARGETS.length)
  for (const { what, answer } of answered) assert.equal(answer.statusCode, 403, what)
})

test('as someone of the same authority whose account is for managing accounts', async () => {
  const cookie = await signedIn(whole.server, 'verwaltung@neustadt.example')
  const desk = (route: Route) => route.permission === 'staff'
  for (const { what, answer } of await harmless(() => walk(cookie, desk))) assert.equal(answer.statusCode, 403, what)
})

test('as a clerk who may not decide', async () => {
  const cookie = await signedIn(whole.server, 'sachbearbeitung@neustadt.example')
  const deciding = (route: Route) => route.url.includes('/entscheiden')
  for (const { what, answer } of await harmless(() => walk(cookie, deciding)))
    assert.equal(answer.statusCode, 403, what)
})

test('without demo there is no page that shows what others wrote', async () => {
  const { routes } = await import('./routes.ts')
  const listed = routes({ ...whole.app, config: { ...whole.app.config, demo: false } })
  assert.deepEqual(
    listed.filter(({ url }) => url.startsWith('/demo')),
    [],
  )
})
