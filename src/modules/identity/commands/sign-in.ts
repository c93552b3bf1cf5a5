import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { record } from '../../audit/index.ts'
import { DEMO_PASSWORD } from '../demo.ts'
import { loginName, PASSWORD_MAX_LENGTH } from '../domain/sign-in-rules.ts'
import type { Staff } from '../domain/staff.ts'
import { addressGroup, afterFailure, type Failures, isForgotten, pauseMs } from '../domain/throttle.ts'
import { verifyPassword } from '../password.ts'
import { closeSession, openSession } from '../sessions.ts'
import { type Account, accountByLogin } from '../store.ts'

export interface SignIn {
  readonly email: string
  readonly password: string
  readonly address: string
  /** The cookie that the browser still carries: its session ends, so that nobody can plant one. */
  readonly oldCookie: string | undefined
}

export type SignInOutcome =
  | { readonly ok: true; readonly staff: Staff; readonly cookie: string }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'throttled'; readonly waitMs: number }

/** Every refusal takes at least this long, whether the account exists or not. */
const REFUSAL_MS = 150
const REMEMBERED = 20_000
const failuresOf = new WeakMap<App, Map<string, Failures>>()

/**
 * Signs somebody in. Tries are counted per account and address: a stranger who guesses slows himself down and
 * never shuts out the person who owns the account.
 */
export async function signIn(app: App, input: SignIn): Promise<SignInOutcome> {
  const started = performance.now()
  const now = app.clock.now().getTime()
  const failures = failuresOf.get(app) ?? new Map<string, Failures>()
  failuresOf.set(app, failures)
  const login = loginName(input.email)
  const key = `${addressGroup(input.address)} ${login}`
  const waitMs = pauseMs(failures.get(key), now)
  if (waitMs > 0) return { ok: false, reason: 'throttled', waitMs }
  remember(failures, key, now)

  const account = await accountByLogin(app.db, login)
  const password = input.password.slice(0, PASSWORD_MAX_LENGTH + 1)
  if ((await verifyPassword(account?.passwordHash, password)) && !isClosedDemo(app, password)) {
    failures.delete(key)
    if (account) return { ok: true, staff: account.staff, cookie: await openFresh(app, account, input.oldCookie) }
  }
  if (account) await recordFailure(app, account)
  await sleep(Math.max(0, REFUSAL_MS - (performance.now() - started)))
  return { ok: false, reason: 'wrong' }
}

/** The demo's password is printed for everyone: once the demo is off it opens nothing, even where its accounts stayed. */
const isClosedDemo = (app: App, password: string): boolean => !app.config.demo && password === DEMO_PASSWORD

/** Counted before the password is checked: a hundred tries at once count as a hundred. */
function remember(failures: Map<string, Failures>, key: string, now: number): void {
  const next = afterFailure(failures.get(key), now)
  failures.delete(key)
  failures.set(key, next)
  for (const [oldKey, old] of failures) {
    if (failures.size <= REMEMBERED && !isForgotten(old, now)) break
    failures.delete(oldKey)
  }
}

const openFresh = (app: App, { staff }: Account, oldCookie: string | undefined): Promise<string> =>
  inTenant(app.db, staff.tenantId, async tx => {
    if (oldCookie) await closeSession(app, tx, oldCookie)
    await record(tx, { ...aboutSignIn(staff), event: 'identity.signed-in' })
    return openSession(app, tx, staff)
  })

const recordFailure = (app: App, { staff }: Account): Promise<void> =>
  inTenant(app.db, staff.tenantId, tx =>
    record(tx, { ...aboutSignIn(staff), actor: { kind: 'system' }, event: 'identity.sign-in-failed' }),
  )

const aboutSignIn = (staff: Staff) => ({
  tenantId: staff.tenantId,
  actor: { kind: 'staff', id: staff.id, name: staff.name } as const,
  subjectId: staff.id,
})
