import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { tokenHash } from '../../platform/crypto/token.ts'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import type { TenantId } from '../../platform/id.ts'
import { historyOf } from '../audit/index.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import { addStaff } from './commands/add-staff.ts'
import { signIn } from './commands/sign-in.ts'
import { signOut } from './commands/sign-out.ts'
import { DEMO_PASSWORD, loadDemoStaff } from './demo.ts'
import type { Staff } from './domain/staff.ts'
import { staffOfCookie } from './sessions.ts'
import { sessionByToken, staffById, staffOf } from './store.ts'

const HOUR = 3_600_000
const PASSWORD = 'ein langer Satz'
let t: TestDatabase
let neustadt: TenantId
let erfurt: TenantId
let jana: Staff

const tenantId = async (slug: string): Promise<TenantId> => {
  const tenant = await tenantBySlug(t.app, slug)
  assert.ok(tenant)
  return tenant.id
}
const enter = (email: string, password: string, address = '203.0.113.1', oldCookie?: string) =>
  signIn(t.app, { email, password, address, oldCookie })
const cookieFor = async (): Promise<string> => {
  const outcome = await enter('jana@neustadt.example', PASSWORD)
  assert.ok(outcome.ok)
  return outcome.cookie
}

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  neustadt = await tenantId('neustadt-an-der-orla')
  erfurt = await tenantId('erfurt')
  const outcome = await addStaff(t.app, {
    tenantId: neustadt,
    email: 'Jana@neustadt.example',
    name: 'Jana Beispiel',
    password: PASSWORD,
    roles: ['clerk'],
  })
  assert.ok(outcome.ok)
  jana = outcome.staff
})
after(() => t.close())

test('an account is refused when something is missing, weak or taken', async () => {
  const good = {
    tenantId: erfurt,
    email: 'neu@erfurt.example',
    name: 'Neu',
    password: PASSWORD,
    roles: ['clerk'],
  } as const
  const cases = [
    [{ ...good, email: 'neu' }, 'not-an-email'],
    [{ ...good, name: ' ' }, 'no-name'],
    [{ ...good, roles: [] }, 'no-role'],
    [{ ...good, password: 'kurz' }, 'password-too-short'],
    [{ ...good, email: 'JANA@Neustadt.example' }, 'email-taken'],
  ] as const
  for (const [wanted, reason] of cases) assert.deepEqual(await addStaff(t.app, wanted), { ok: false, reason })
})

test('the password is kept as argon2id only', async () => {
  const { rows } = await t.pool.query('select 1 from accounts')
  assert.equal(rows.length, 0, 'outside a tenant no account is seen')
  const client = await t.pool.connect()
  await client.query(`begin; set local app.tenant_id = '${neustadt}'`)
  const kept = await client.query<{ password_hash: string }>('select password_hash from accounts')
  await client.query('rollback')
  client.release()
  assert.match(kept.rows[0]?.password_hash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('the right password opens a session, the wrong one does not, and audit knows both', async () => {
  const outcome = await enter(' JANA@neustadt.example', PASSWORD)
  assert.ok(outcome.ok)
  assert.deepEqual(await staffOfCookie(t.app, outcome.cookie), jana)
  assert.deepEqual(await enter('jana@neustadt.example', 'falsch'), { ok: false, reason: 'wrong' })
  assert.deepEqual(await enter('niemand@neustadt.example', PASSWORD), { ok: false, reason: 'wrong' })
  const events = (await historyOf(t.db, neustadt, jana.id)).map(entry => entry.event)
  assert.deepEqual(events, ['identity.account-added', 'identity.signed-in', 'identity.sign-in-failed'])
})

test('an unknown account takes as long as a known one', async () => {
  const time = async (email: string) => {
    const start = performance.now()
    await enter(email, 'falsch', '203.0.113.200')
    return performance.now() - start
  }
  for (const email of ['jana@neustadt.example', 'niemand@neustadt.example'])
    assert.ok((await time(email)) >= 149, email)
})

test('who guesses is slowed down; the owner at another address is not', async () => {
  const guesses = await Promise.all(
    Array.from({ length: 8 }, () => enter('jana@neustadt.example', 'falsch', '198.51.100.9')),
  )
  assert.equal(guesses.filter(guess => !guess.ok && guess.reason === 'wrong').length, 5)
  assert.equal((await enter('jana@neustadt.example', PASSWORD, '198.51.100.9')).ok, false)
  assert.equal((await enter('jana@neustadt.example', PASSWORD, '198.51.100.10')).ok, true)
  t.app.clock.move(20_000)
  assert.equal((await enter('jana@neustadt.example', PASSWORD, '198.51.100.9')).ok, true)
})

test('each sign-in gets a new token and ends the session the browser came with', async () => {
  const first = await cookieFor()
  const second = await enter('jana@neustadt.example', PASSWORD, '203.0.113.1', first)
  assert.ok(second.ok)
  assert.notEqual(second.cookie, first)
  assert.equal(await staffOfCookie(t.app, first), undefined)
  assert.ok(await staffOfCookie(t.app, second.cookie))
})

test('sign-out ends the session at once, cache or not', async () => {
  const cookie = await cookieFor()
  assert.ok(await staffOfCookie(t.app, cookie))
  await signOut(t.app, cookie)
  await signOut(t.app, cookie)
  assert.equal(await staffOfCookie(t.app, cookie), undefined)
})

test('a session ends after two idle hours and after twelve in all', async () => {
  const idle = await cookieFor()
  t.app.clock.move(2 * HOUR)
  assert.equal(await staffOfCookie(t.app, idle), undefined)
  const busy = await cookieFor()
  for (let hours = 1; hours < 12; hours++) {
    t.app.clock.move(HOUR)
    assert.ok(await staffOfCookie(t.app, busy), `after ${hours} h`)
  }
  t.app.clock.move(HOUR)
  assert.equal(await staffOfCookie(t.app, busy), undefined)
})

test('a session that another process ended is noticed within five seconds', async () => {
  const cookie = await cookieFor()
  assert.ok(await staffOfCookie(t.app, cookie))
  await t.admin.withTables<{ staff_sessions: object }>().deleteFrom('staff_sessions').execute()
  t.app.clock.move(5_000)
  assert.equal(await staffOfCookie(t.app, cookie), undefined)
})

test('nonsense in the cookie is nobody', async () => {
  const token = (await cookieFor()).split('.')[1]
  for (const cookie of [
    '',
    'x',
    'a.b.c',
    `${erfurt}.${token}`,
    `${'0'.repeat(36)}.${token}`,
    `${neustadt}.${'A'.repeat(22)}`,
  ])
    assert.equal(await staffOfCookie(t.app, cookie), undefined, cookie)
})

test('one tenant sees neither accounts nor sessions of another', async () => {
  const token = (await cookieFor()).split('.')[1] ?? ''
  assert.equal(await staffById(t.db, erfurt, jana.id), undefined)
  assert.deepEqual(await staffOf(t.db, erfurt), [])
  assert.deepEqual(await staffOf(t.db, neustadt), [jana])
  assert.equal(await sessionByToken(t.db, erfurt, tokenHash(token)), undefined)
  const seen = await inTenant(t.db, erfurt, tx =>
    tx.withTables<{ accounts: object }>().selectFrom('accounts').selectAll().execute(),
  )
  assert.deepEqual(seen, [])
})

test('once the demo is off, its accounts open nothing, even where they stayed', async () => {
  await loadDemoStaff(t.app)
  const demo = {
    email: 'sachbearbeitung@erfurt.example',
    password: DEMO_PASSWORD,
    address: '203.0.113.77',
    oldCookie: undefined,
  }
  assert.equal((await signIn(t.app, demo)).ok, true)
  const withoutDemo = { ...t.app, config: { ...t.app.config, demo: false } }
  assert.deepEqual(await signIn(withoutDemo, demo), { ok: false, reason: 'wrong' })
})
