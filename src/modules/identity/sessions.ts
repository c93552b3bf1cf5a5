import type { App } from '../../platform/app.ts'
import { newToken, tokenHash } from '../../platform/crypto/token.ts'
import type { Tx } from '../../platform/db/database.ts'
import { parseId, type TenantId } from '../../platform/id.ts'
import { ABSOLUTE_MS, IDLE_MS } from './domain/sign-in-rules.ts'
import type { Staff } from './domain/staff.ts'
import { deleteOldSessions, deleteSession, insertSession, sessionByToken, touchSession } from './store.ts'

/** A session that was ended in another process is noticed after this time; in this process at once. */
const CACHED_MS = 5_000
const TOUCH_AFTER_MS = 60_000
const CACHE_SIZE = 10_000

interface Cached {
  readonly staff: Staff
  readonly until: number
}
const caches = new WeakMap<App, Map<string, Cached>>()

function cacheOf(app: App): Map<string, Cached> {
  const known = caches.get(app) ?? new Map<string, Cached>()
  caches.set(app, known)
  if (known.size > CACHE_SIZE) known.clear()
  return known
}

interface Ticket {
  readonly tenantId: TenantId
  readonly hash: Buffer
}

/** The cookie's text: the tenant, so that the session is looked up behind its row-level security, and the token. */
function parseTicket(cookie: string): Ticket | undefined {
  const match = /^([0-9a-f-]{36})\.([\w-]{22})$/.exec(cookie)
  const tenantId = match?.[1] && parseId<'tenant'>(match[1])
  return tenantId && match?.[2] ? { tenantId, hash: tokenHash(match[2]) } : undefined
}

/** Opens a session with a fresh token; returns the cookie's text. */
export async function openSession(app: App, tx: Tx, staff: Staff): Promise<string> {
  const token = newToken()
  const now = app.clock.now()
  await deleteOldSessions(tx, staff, new Date(now.getTime() - ABSOLUTE_MS))
  await insertSession(tx, staff, tokenHash(token), now)
  return `${staff.tenantId}.${token}`
}

/** Who signed in with this cookie; undefined when the session ended, was ended or never was. */
export async function staffOfCookie(app: App, cookie: string): Promise<Staff | undefined> {
  const ticket = parseTicket(cookie)
  if (!ticket) return undefined
  const cache = cacheOf(app)
  const key = ticket.hash.toString('base64')
  const now = app.clock.now().getTime()
  const cached = cache.get(key)
  if (cached && cached.until > now) return cached.staff
  const session = await sessionByToken(app.db, ticket.tenantId, ticket.hash)
  const ends = session && Math.min(session.seenAt.getTime() + IDLE_MS, session.createdAt.getTime() + ABSOLUTE_MS)
  if (!session || ends === undefined || ends <= now) {
    cache.delete(key)
    return undefined
  }
  if (now - session.seenAt.getTime() > TOUCH_AFTER_MS)
    await touchSession(app.db, ticket.tenantId, ticket.hash, new Date(now))
  cache.set(key, { staff: session.staff, until: Math.min(now + CACHED_MS, ends) })
  return session.staff
}

/** Ends the session; false when there was none. */
export async function closeSession(app: App, tx: Tx, cookie: string): Promise<boolean> {
  const ticket = parseTicket(cookie)
  if (!ticket) return false
  cacheOf(app).delete(ticket.hash.toString('base64'))
  return deleteSession(tx, ticket.tenantId, ticket.hash)
}
