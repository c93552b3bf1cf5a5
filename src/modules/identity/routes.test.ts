import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../../test/support/serve.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { DEMO_PASSWORD, loadDemoStaff } from './demo.ts'
import { identityRoutes } from './routes.tsx'
import { staffRoute } from './staff-route.ts'

const CLERK = 'sachbearbeitung@neustadt.example'
let t: TestDatabase
let server: FastifyInstance

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  server = await serve(t.app, [
    ...identityRoutes(t.app),
    staffRoute(t.app, {
      method: 'GET',
      url: '/amt/test',
      audit: null,
      handler: (_, reply, staff) => reply.send(staff.name),
    }),
    staffRoute(t.app, { method: 'POST', url: '/amt/test', audit: null, handler: (_, reply) => reply.send('done') }),
    staffRoute(t.app, {
      method: 'GET',
      url: '/amt/entscheider',
      audit: null,
      roles: ['decider', 'head'],
      handler: (_, reply) => reply.send('welcome'),
    }),
  ])
})
after(async () => {
  await server.close()
  await t.close()
})

let address = 0
const post = (url: string, fields: Record<string, string>, cookie = '') =>
  server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams(fields).toString(),
    remoteAddress: `192.0.2.${++address % 250}`,
  })
const get = (url: string, cookie = '') => server.inject({ url, headers: { cookie } })
const signIn = (email: string, fields: Record<string, string> = {}) =>
  post('/amt/anmelden', { email, password: DEMO_PASSWORD, ...fields })
const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']).split(';')[0] ?? ''

test('303: signing in sets a cookie for the desk alone and leads to the wanted page', async () => {
  const answer = await signIn(CLERK, { weiter: '/amt/test?seite=2' })
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/amt/test?seite=2')
  assert.match(
    String(answer.headers['set-cookie']),
    /^amt=[0-9a-f-]{36}\.[\w-]{22}; Path=\/amt; HttpOnly; SameSite=Lax$/,
  )
  assert.equal((await get('/amt/test', cookieOf(answer))).body, 'Jana Beispiel')
})

test('303: a foreign address is never the wanted page', async () => {
  const answer = await signIn(CLERK, { weiter: '//boese.example/amt' })
  assert.equal(answer.headers.location, '/amt')
})

test('303: without a session a page leads to the sign-in and keeps the way back', async () => {
  const answer = await get('/amt/test?suche=a%26b')
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/amt/anmelden?weiter=%2Famt%2Ftest%3Fsuche%3Da%2526b')
})

test('303: who is signed in is not asked again', async () => {
  const cookie = cookieOf(await signIn(CLERK))
  assert.equal((await get('/amt/anmelden?weiter=/amt/test', cookie)).headers.location, '/amt/test')
})

test('303: signing out ends the session and removes the cookie', async () => {
  const cookie = cookieOf(await signIn(CLERK))
  const answer = await post('/amt/abmelden', {}, cookie)
  assert.equal(answer.statusCode, 303)
  assert.match(String(answer.headers['set-cookie']), /^amt=; Path=\/amt; Max-Age=0/)
  assert.equal((await get('/amt/test', cookie)).statusCode, 303)
  assert.match((await get(String(answer.headers.location))).body, /Sie sind abgemeldet/)
})

test('200: the sign-in page has a form that works without script', async () => {
  const { statusCode, body } = await get('/amt/anmelden?weiter=/amt/test')
  assert.equal(statusCode, 200)
  assert.match(body, /<form method="post" action="\/amt\/anmelden"/)
  assert.match(body, /name="weiter" value="\/amt\/test"/)
  assert.match(body, /autocomplete="current-password"/i)
})

test('401: a wrong password and an unknown account get the same page', async () => {
  const wrong = await post('/amt/anmelden', { email: CLERK, password: 'falsch' })
  const unknown = await post('/amt/anmelden', { email: 'wer@neustadt.example', password: 'falsch' })
  assert.equal(wrong.statusCode, 401)
  assert.equal(unknown.statusCode, 401)
  assert.equal(wrong.body.replaceAll(CLERK, 'X'), unknown.body.replaceAll('wer@neustadt.example', 'X'))
  assert.match(wrong.body, /<title>Fehler: Anmelden/)
  assert.equal(wrong.headers['set-cookie'], undefined)
})

test('401: a form sent after the session ended is not lost', async () => {
  const answer = await post('/amt/test', { text: 'lang' })
  assert.equal(answer.statusCode, 401)
  assert.match(answer.body, /Laden Sie danach diese Seite neu/)
})

test('403: a role that is missing', async () => {
  const clerk = cookieOf(await signIn(CLERK))
  const decider = cookieOf(await signIn('entscheidung@neustadt.example'))
  assert.equal((await get('/amt/entscheider', clerk)).statusCode, 403)
  assert.equal((await get('/amt/entscheider', decider)).statusCode, 200)
})

test('403: a sign-in that another website sends', async () => {
  const answer = await server.inject({
    method: 'POST',
    url: '/amt/anmelden',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    payload: 'email=a&password=b',
  })
  assert.equal(answer.statusCode, 403)
})

test('413: a password of a megabyte', async () => {
  assert.equal((await post('/amt/anmelden', { email: CLERK, password: 'x'.repeat(1_000_000) })).statusCode, 413)
})

test('422: nothing filled in', async () => {
  const noEmail = await post('/amt/anmelden', { email: ' ', password: 'x' })
  const noPassword = await post('/amt/anmelden', { email: '<script>"', password: '' })
  assert.equal(noEmail.statusCode, 422)
  assert.equal(noPassword.statusCode, 422)
  assert.match(noPassword.body, /Geben Sie Ihr Passwort ein/)
  assert.ok(!noPassword.body.includes('<script>"'))
})

test('429: too many tries from one address', async () => {
  const guess = () =>
    server.inject({
      method: 'POST',
      url: '/amt/anmelden',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ email: CLERK, password: 'falsch' }).toString(),
      remoteAddress: '198.51.100.77',
    })
  for (let tries = 0; tries < 5; tries++) assert.equal((await guess()).statusCode, 401)
  const answer = await guess()
  assert.equal(answer.statusCode, 429)
  assert.equal(answer.headers['retry-after'], '15')
  assert.match(answer.body, /in 15 Sekunden/)
})
