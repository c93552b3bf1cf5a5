import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { addressOf, fillAddress, isForms, type Target } from '../test/support/routes/addresses.ts'
import { assertDecent, assertRefusal } from '../test/support/routes/decent.ts'
import { send, signedIn } from '../test/support/routes/request.ts'
import { storedFor } from '../test/support/routes/stored.ts'
import { type Victim, victim } from '../test/support/routes/victim.ts'
import { type WholeApplication, wholeApplication } from '../test/support/routes/whole-application.ts'
import type { Route } from './platform/http/route.ts'

const FOREIGN_ID = '0190a000-0000-7000-8000-00000000ffff'
const WRONG_PARAMETERS = [
  'x',
  'null',
  '0',
  FOREIGN_ID,
  FOREIGN_ID.toUpperCase(),
  `${FOREIGN_ID}'--`,
  'a'.repeat(199),
  '%00',
  '%E4',
  '%F0%9F%92%A9',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5c..%5cwindows',
  '__proto__',
  'constructor',
  'toString',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '%0d%0aSet-Cookie:%20x=1',
] as const

let whole: WholeApplication
let v: Victim
let staff: string
let publisher: string
let stored: Awaited<ReturnType<typeof storedFor>>
before(async () => {
  whole = await wholeApplication()
  v = await victim(whole)
  staff = await signedIn(whole.server, 'entscheidung@neustadt.example')
  publisher = await signedIn(whole.server, 'freigabe@neustadt.example')
})
beforeEach(async () => {
  stored = await storedFor(whole.t, [v.draftId, v.caseId])
})
after(() => whole.close())

const targetOf = (route: Route): Target => (/status|eingegangen|eingangs/.test(route.url) ? 'case' : 'draft')
/** The cookie of somebody who may call this route. */
const rightCookie = (route: Route): string => {
  if (route.permission === 'draft-holder') return targetOf(route) === 'case' ? v.caseCookie : v.draftCookie
  return route.permission === 'public' ? '' : isForms(route) ? publisher : staff
}
const addressFor = (route: Route): string =>
  addressOf(route, v, route.url.startsWith('/amt') ? 'case' : targetOf(route))
const posts = () => whole.routes.filter(({ method }) => method === 'POST')
const nothingStored = async () => assert.deepEqual(await storedFor(whole.t, [v.draftId, v.caseId]), stored)

test('each parameter of each address, wrong in many ways', async () => {
  for (const route of whole.routes.filter(({ url }) => /[:*]/.test(url)))
    for (const parameter of WRONG_PARAMETERS) {
      const url = fillAddress(route, () => parameter)
      const what = `${route.method} ${url}`
      const answer = await send(whole.server, { method: route.method, url, cookie: rightCookie(route), body: '' })
      if (answer.statusCode === 303) assertDecent(answer, what)
      else assertRefusal(answer, [400, 401, 404, 414], what)
      assert.doesNotMatch(answer.body, /<script>alert/, what)
      assert.equal(answer.headers['set-cookie'], undefined, what)
    }
  await nothingStored()
})

test('one parameter wrong, the others right: another draft, another case, a file of another', async () => {
  for (const route of whole.routes.filter(({ url, permission }) => /[:*]/.test(url) && permission !== 'public'))
    for (const [at] of [...route.url.matchAll(/:\w+|\*/g)].entries()) {
      let index = 0
      const right = addressFor(route).split('/')
      const parts = route.url.split('/').map((part, place) => {
        if (!/[:*]/.test(part)) return part
        return index++ === at ? FOREIGN_ID : (right[place] ?? '')
      })
      const url = parts.join('/')
      const answer = await send(whole.server, { method: route.method, url, cookie: rightCookie(route), body: '' })
      assertRefusal(answer, [401, 404], `${route.method} ${url}`)
    }
  await nothingStored()
})

const nested = `a${'[b]'.repeat(2000)}=1`
const flood = (pair: (at: number) => string) => Array.from({ length: 10_000 }, (_, at) => pair(at)).join('&')
const BAD_BODIES: readonly (readonly [what: string, body: string | Buffer, statuses: readonly number[]])[] = [
  ['oversized', `text=${'a'.repeat(300_000)}`, [413]],
  ['broken UTF-8', Buffer.from([0x74, 0x3d, 0xe4, 0xff, 0xfe]), [400]],
  ['broken UTF-8, encoded', 'text=%E4%FF', [400]],
  ['half an escape', 'text=%', [400]],
  ['NUL', 'text=a\0b', [400]],
  ['NUL, encoded', 'text=a%00b', [400]],
  ['10,000 fields', flood(at => `f${at}=1`), [400, 413]],
  ['10,000 times the same field', flood(() => 'text=1'), [400, 413]],
]
test('bodies that no browser sends are refused everywhere, before anything happens', async () => {
  for (const route of posts())
    for (const [kind, body, statuses] of BAD_BODIES) {
      const url = addressFor(route)
      const allowed = route.bodyLimit !== undefined && route.bodyLimit < 100_000 ? [...statuses, 413] : statuses
      const large = (route.bodyLimit ?? 0) > 300_000 && kind === 'oversized'
      const answer = await send(whole.server, { method: 'POST', url, cookie: rightCookie(route), body })
      assertRefusal(answer, large ? [413, 422, 409] : allowed, `POST ${url}, ${kind}`)
    }
  await nothingStored()
})

test('content types that no form has are refused', async () => {
  for (const route of posts())
    for (const type of ['application/json', 'text/plain', 'application/xml', 'nonsense', 'multipart/form-data']) {
      const sent = { method: 'POST' as const, url: addressFor(route), cookie: rightCookie(route) }
      const answer = await send(whole.server, { ...sent, headers: { 'content-type': type }, body: '{"text":"x"}' })
      assertRefusal(answer, [400, 406, 415], `POST ${sent.url} ${type}`)
    }
  await nothingStored()
})

const ODD_BODIES = [
  '__proto__=x&__proto__[admin]=1&constructor=y&prototype=z&hasOwnProperty=1&toString=2',
  'text=a&text=b&antwort=a&antwort=b&formular=a&formular=b&gesehen=1&gesehen=2&an=1&an=2&_code=a&_code=b&email=a&email=b',
  nested,
  'gesehen=1e999&formular=%F0%9F%92%A9&text=%EF%BF%BD',
  'gesehen=-1&_stand=x&_count=999999999&_remove=-1&frage=x&behalten=x&behalten=y',
  'email=a%0d%0aBcc:x@y.example&text=%C2%85',
  '&&&===&;;;',
]
test('odd fields: prototype names, lists for texts, nonsense', async () => {
  for (const route of posts().filter(({ url }) => !url.endsWith('abmelden')))
    for (const body of ODD_BODIES) {
      const url = addressFor(route)
      const answer = await send(whole.server, { method: 'POST', url, cookie: rightCookie(route), body })
      assertDecent(answer, `POST ${url} ${body.slice(0, 40)}`)
    }
  assert.equal(Reflect.get({}, 'admin'), undefined)
})

test('a form that another website sends is refused', async () => {
  const foreign: readonly Readonly<Record<string, string>>[] = [
    { origin: 'https://boese.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'http://localhost.boese.example' },
  ]
  for (const route of posts())
    for (const headers of foreign) {
      const sent = { method: 'POST' as const, url: addressFor(route), cookie: rightCookie(route), headers }
      assertRefusal(await send(whole.server, { ...sent, body: '' }), [403], `${sent.url} ${JSON.stringify(headers)}`)
    }
  await nothingStored()
})

test('addresses beyond every route', async () => {
  for (const url of [
    '/gibt-es-nicht',
    '/amt/gibt-es-nicht',
    `/${'a'.repeat(20_000)}`,
    '/static/../package.json',
    '/static/%2e%2e/%2e%2e/package.json',
    '/static/..%2f..%2fpackage.json',
    '/static/....//package.json',
    '/static/%00',
    '/static/',
    '/static/manifest.json/..',
    '/%',
    '/%E4',
    '/%c0%ae%c0%ae/',
    '/antrag//aufgaben',
    '//boese.example/',
    '/suche/../../etc/passwd',
  ])
    assertRefusal(await send(whole.server, { url }), [400, 403, 404, 414], url.slice(0, 60))
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'] as const) {
    const answer = await whole.server.inject({ method: method as 'PUT', url: '/suche' })
    assertRefusal(answer, [404, 405], method)
  }
})

test('a redirect never leaves the house', async () => {
  const ways = [
    '//boese.example',
    'https://boese.example',
    '/\\boese.example',
    '/amt/%0d%0aX: y',
    'javascript:alert(1)',
  ]
  for (const wanted of ways) {
    const way = encodeURIComponent(wanted)
    const asked = await send(whole.server, { url: `/amt/anmelden?weiter=${way}`, cookie: staff })
    assert.match(String(asked.headers.location), /^\/amt(\/|$)/, wanted)
    for (const url of [`/?ort=${way}`, `/suche?q=hund&ort=${way}`, `/orte?ort=${way}`, `/lagen?ort=${way}`]) {
      const answer = await send(whole.server, { url })
      assertDecent(answer, url)
      if (answer.statusCode === 303) assert.match(String(answer.headers.location), /^\/(?![/\\])/, url)
    }
  }
})

test('whatever is asked of the finder, it answers', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      "'",
      '%',
      '_',
      '\\',
      '<script>alert(1)</script>',
      '07806',
      '160755050073',
      'ſ',
      'İ',
      '\u202e',
      ':*&|!',
    ),
  )
  const encoded = text.map(one => encodeURIComponent(one.toWellFormed()))
  const page = fc.constantFrom(
    '/',
    '/suche',
    '/lagen',
    '/orte',
    '/orte/vorschlaege',
    '/leistungen/99102007008000',
    '/impressum',
  )
  const query = fc.array(
    fc.tuple(fc.constantFrom('q', 'ort', 'stelle', 'seite', 'text'), fc.oneof(encoded, fc.string())),
    {
      maxLength: 4,
    },
  )
  await fc.assert(
    fc.asyncProperty(page, query, async (path, pairs) => {
      const url = `${path}?${pairs.map(([name, value]) => `${name}=${value.replace(/[^\x21-\x7e]/g, '+')}`).join('&')}`
      const answer = await send(whole.server, { url })
      assertDecent(answer, url)
      assert.doesNotMatch(answer.body, /<script>alert/, url)
    }),
    { numRuns: 300 },
  )
})
