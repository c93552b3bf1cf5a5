import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { journeyAnswers } from '../test/support/journey-answers.ts'
import { type PageVisit, urlencoded, visitsOf } from '../test/support/page-visits.ts'
import { assertDecent, assertRefusal } from '../test/support/routes/decent.ts'
import { send } from '../test/support/routes/request.ts'
import { type Victim, victim } from '../test/support/routes/victim.ts'
import { type WholeApplication, wholeApplication } from '../test/support/routes/whole-application.ts'
import { openDrafts } from './modules/applications/drafts/open-drafts.ts'
import { packageOf, serviceBySlug } from './modules/online-services/index.ts'
import { dayInBerlin } from './platform/date.ts'

const JOURNEY = 'zwei-hunde-befreiung-lastschrift'
const ATTACKS = ['"><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</textarea><svg onload=alert(1)>']
/** Markup that somebody's text became. */
const LIVE = /<script>alert|<img src=x|<svg onload|<\/textarea><svg/

let whole: WholeApplication
let v: Victim
let visits: PageVisit[]
const answers = journeyAnswers('hundesteuer-anmelden', JOURNEY)
before(async () => {
  whole = await wholeApplication()
  v = await victim(whole)
  const service = await serviceBySlug(whole.app, v.tenantId, 'hundesteuer-anmelden')
  const pkg = service && (await packageOf(whole.app, service.packageId, service.packageVersion, service))
  assert.ok(service && pkg)
  const surroundings = { parameters: service.parameters, today: dayInBerlin(whole.app.clock.now()) }
  visits = visitsOf(pkg.form, answers, surroundings)
  await openDrafts(whole.app).change(v.tenantId, v.draftId, () => answers)
})
after(() => whole.close())

const post = (path: string, fields: PageVisit['fields']) =>
  send(whole.server, {
    method: 'POST',
    url: `/antrag/${v.draftId}/seite/${path}`,
    cookie: v.draftCookie,
    body: urlencoded(fields),
  })
const get = (path: string) => send(whole.server, { url: `/antrag/${v.draftId}/${path}`, cookie: v.draftCookie })
const stored = async () => (await openDrafts(whole.app).read(v.tenantId, v.draftId))?.answers
const restore = () => openDrafts(whole.app).change(v.tenantId, v.draftId, () => answers)

test('scripts in every field of every page: never markup, whether taken or refused', async () => {
  let tried = 0
  for (const { path, fields } of visits)
    for (const name of Object.keys(fields))
      for (const attack of ATTACKS) {
        const what = `${path} ${name} ${attack}`
        const sent = await post(path, { ...fields, [name]: attack })
        assertDecent(sent, what)
        assert.ok([303, 422].includes(sent.statusCode), `${what}: ${sent.statusCode}`)
        for (const page of [sent, await get(`seite/${path}`), await get('pruefen'), await get('aufgaben')])
          assert.doesNotMatch(page.body, LIVE, what)
        tried++
        await restore()
      }
  assert.ok(tried > 150, `${tried} tries`)
})

test('whatever a field gets that it does not ask for: a message at the field or a clean value, never a bug', async () => {
  const odd: readonly (string | readonly string[])[] = [
    ['a', 'b'],
    '',
    ' '.repeat(50),
    'x'.repeat(60_000),
    '-1',
    '1e309',
    'NaN',
    '0x10',
    'null',
    '__proto__',
    '\u202e\u200b\ufeff',
    '𝕏👩‍👩‍👧‍👦\u0301',
    '2026-02-31',
  ]
  for (const { path, fields } of visits)
    for (const name of Object.keys(fields))
      for (const value of odd) {
        const what = `${path} ${name} ${JSON.stringify(value).slice(0, 30)}`
        const sent = await post(path, { ...fields, [name]: value })
        assertDecent(sent, what)
        assert.ok([303, 422].includes(sent.statusCode), `${what}: ${sent.statusCode}`)
        if (sent.statusCode === 422) assert.match(sent.body, /<title>Fehler: /, what)
        assert.equal((await get('pruefen')).statusCode, 200, what)
        await restore()
      }
})

const DAYS: readonly (readonly [day: string, month: string, year: string])[] = [
  ['31', '2', '2026'],
  ['31', '02', '2024'],
  ['30', '2', '2024'],
  ['29', '2', '2025'],
  ['31', '4', '2026'],
  ['0', '1', '2026'],
  ['1', '13', '2026'],
  ['-1', '1', '2026'],
  ['1', '1', '99999'],
  ['1.5', '1', '2026'],
  ['٣', '1', '2026'],
]
test('days that no calendar has are refused at the field, and nothing is stored', async () => {
  const { path, fields } = visits.find(visit => visit.path === 'hunde/1/alter') ?? { path: '', fields: {} }
  const dateFields = Object.keys(fields).filter(name => name.startsWith('geburtsdatum'))
  assert.equal(dateFields.length, 3, dateFields.join())
  const before = await stored()
  for (const [day, month, year] of DAYS) {
    const [d = '', m = '', y = ''] = dateFields
    const sent = await post(path, { ...fields, [d]: day, [m]: month, [y]: year })
    assertRefusal(sent, [422], `${day}.${month}.${year}`)
    assert.match(sent.body, /href="#geburtsdatum/, `${day}.${month}.${year}`)
    assert.deepEqual(await stored(), before)
  }
})

test('items beyond the end of the list, beyond the limit, before the first', async () => {
  for (const item of ['0', '-1', '3', '99', '10000', '1e9', '01', '1.0', 'x', '%31'])
    for (const sent of [await get(`seite/hunde/${item}/hund`), await post(`hunde/${item}/hund`, { rufname: 'Rex' })]) {
      assertDecent(sent, item)
      assert.ok([200, 303, 404, 422].includes(sent.statusCode), `${item}: ${sent.statusCode}`)
    }
  const many = { ...answers, hunde: Array.from({ length: 500 }, () => ({ rufname: 'Rex' })) }
  await openDrafts(whole.app).change(v.tenantId, v.draftId, () => many as typeof answers)
  for (const page of ['aufgaben', 'pruefen', 'seite/hunde']) {
    const started = performance.now()
    assertDecent(await get(page), `${page} with 500 dogs`)
    assert.ok(performance.now() - started < 5_000, `${page}: ${performance.now() - started} ms`)
  }
  const submitted = await send(whole.server, {
    method: 'POST',
    url: `/antrag/${v.draftId}/pruefen`,
    cookie: v.draftCookie,
    body: 'richtigkeit=ja',
  })
  assertRefusal(submitted, [422], 'submitting 500 dogs')
  await restore()
})
