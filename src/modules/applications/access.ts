import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../platform/app.ts'
import { newToken, tokenHash } from '../../platform/crypto/token.ts'
import { inTenant } from '../../platform/db/database.ts'
import { cookieOf, setCookie } from '../../platform/http/cookies.ts'
import type { TenantId } from '../../platform/id.ts'
import { record } from '../audit/index.ts'
import { tenantById, tenantByNumber, tenantKey } from '../tenants/index.ts'
import type { ApplicationId } from './domain/application.ts'
import { parseCode } from './domain/code.ts'
import { parseNumber } from './domain/number.ts'
import { codeHash } from './drafts/content.ts'
import { forgetKey, rememberKey } from './known-keys.ts'
import { deleteAccessKeys, findByCode, type Holding, hasAccessKey, insertAccessKey } from './store.ts'

const COOKIE = 'antrag'
const DAYS = 30
const MOST_KEPT = 20_000

/** A browser that may see and fill in one application. */
export interface Holder {
  readonly tenantId: TenantId
  readonly applicationId: ApplicationId
}

const basePath = (id: ApplicationId): string => `/antrag/${id}`

export const OPENED_WITH_CODE = 'application.opened-with-code'

/** A new key to one application, as the cookie carries it: "42.<token>". With `event`, audit tells of it. */
export async function newAccessKey(
  app: App,
  tenantId: TenantId,
  id: ApplicationId,
  event?: string,
  seconds = DAYS * 86_400,
): Promise<string> {
  const tenant = await tenantById(app, tenantId)
  if (!tenant) throw new Error(`unknown tenant ${tenantId}`)
  const token = newToken()
  const expires = new Date(app.clock.now().getTime() + seconds * 1000)
  await inTenant(app.db, tenantId, async tx => {
    await insertAccessKey(tx, {
      tenant_id: tenantId,
      application_id: id,
      key_hash: tokenHash(token),
      expires_at: expires,
    })
    if (event) await record(tx, { tenantId, actor: { kind: 'applicant' }, event, subjectId: id })
  })
  return `${tenant.number}.${token}`
}

/** Gives this browser a key of its own: a cookie that only that application's pages get. */
export async function grantAccess(
  app: App,
  reply: FastifyReply,
  tenantId: TenantId,
  id: ApplicationId,
  event?: string,
): Promise<void> {
  const key = await newAccessKey(app, tenantId, id, event)
  const secure = app.config.publicUrl.startsWith('https:')
  setCookie(reply, COOKIE, key, { path: basePath(id), maxAge: DAYS * 86_400, secure })
  rememberKey(reply, { id, key }, secure)
}

/** Keys that were found good, for a while, so that a page costs no query. */
const goodKeys = new WeakMap<App, Map<string, { holder: Holder; until: number }>>()
const KEPT_MS = 60_000

/** Who holds the application of this URL; undefined when the cookie is missing, foreign or has expired. */
export async function holderOf(app: App, request: FastifyRequest, id: ApplicationId): Promise<Holder | undefined> {
  const cookie = cookieOf(request, COOKIE)
  return cookie === undefined ? undefined : holderWithKey(app, cookie, id)
}

/** Who holds this application with a key as cookies carry it; undefined when it is another's or has expired. */
export async function holderWithKey(app: App, cookie: string, id: ApplicationId): Promise<Holder | undefined> {
  if (cookie.length > 60) return undefined
  const good = goodKeys.get(app) ?? new Map<string, { holder: Holder; until: number }>()
  goodKeys.set(app, good)
  const known = good.get(cookie)
  if (known && known.until > Date.now()) return known.holder.applicationId === id ? known.holder : undefined
  const [number = '', token = ''] = cookie.split('.')
  const tenant = await tenantByNumber(app, Number(number))
  if (!tenant) return undefined
  const held = await inTenant(app.db, tenant.id, tx =>
    hasAccessKey(tx, tenant.id, id, tokenHash(token), app.clock.now()),
  )
  if (!held) return undefined
  if (good.size >= MOST_KEPT) good.clear()
  const holder = { tenantId: tenant.id, applicationId: id }
  good.set(cookie, { holder, until: Date.now() + KEPT_MS })
  return holder
}

/** Takes this browser's key away, on a shared computer for example. */
export async function revokeAccess(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  holder: Holder,
): Promise<void> {
  const cookie = cookieOf(request, COOKIE) ?? ''
  goodKeys.get(app)?.delete(cookie)
  const hash = tokenHash(cookie.split('.')[1] ?? '')
  await inTenant(app.db, holder.tenantId, tx => deleteAccessKeys(tx, holder.tenantId, holder.applicationId, hash))
  const secure = app.config.publicUrl.startsWith('https:')
  setCookie(reply, COOKIE, '', { path: basePath(holder.applicationId), maxAge: 0, secure })
  forgetKey(reply, holder.applicationId, secure)
}

export type Opened =
  | { readonly ok: true; readonly holder: Holder; readonly submitted: boolean }
  | {
      readonly ok: false
      readonly reason: 'not-a-code' | 'mistyped-code' | 'not-a-number' | 'mistyped-number' | 'unknown'
    }

/** Finds what a code (and, when given, a number) opens, and gives this browser access to it. */
export async function openWithCode(
  app: App,
  reply: FastifyReply,
  typed: { code: string; number?: string },
): Promise<Opened> {
  const found = await findWithCode(app, typed)
  if (found.ok) await grantAccess(app, reply, found.holder.tenantId, found.holder.applicationId, OPENED_WITH_CODE)
  return found
}

/** What a code (and, when given, a number) would open; nothing is opened. */
export async function findWithCode(app: App, typed: { code: string; number?: string }): Promise<Opened> {
  const code = parseCode(typed.code)
  if (!code.ok) return { ok: false, reason: code.reason === 'mistyped' ? 'mistyped-code' : 'not-a-code' }
  const number = typed.number === undefined ? undefined : parseNumber(typed.number)
  if (number && !number.ok)
    return { ok: false, reason: number.reason === 'mistyped' ? 'mistyped-number' : 'not-a-number' }
  const tenant = await tenantByNumber(app, code.tenantNumber)
  if (!tenant) return { ok: false, reason: 'unknown' }
  const hash = codeHash(await tenantKey(app, tenant.id), code.code)
  const found: Holding | undefined = await inTenant(app.db, tenant.id, tx => findByCode(tx, tenant.id, hash))
  if (!found || (number && found.number !== number.number)) return { ok: false, reason: 'unknown' }
  return { ok: true, holder: { tenantId: tenant.id, applicationId: found.id }, submitted: found.number !== undefined }
}
