import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOf, setCookie } from '../../platform/http/cookies.ts'
import { parseId } from '../../platform/id.ts'
import type { ApplicationId } from './domain/application.ts'

const COOKIE = 'antraege'
const DAYS = 30
const MOST = 6

/** A key to one application that this browser was given. Whether it still opens anything, `holderWithKey` says. */
export interface KnownKey {
  readonly id: ApplicationId
  /** "42.<token>" */
  readonly key: string
}

/** The applications that this browser opened last, newest first: it may choose one of them to take answers from. */
export const knownKeys = (request: FastifyRequest): readonly KnownKey[] =>
  (cookieOf(request, COOKIE) ?? '').split('~').flatMap(entry => {
    const [key = '', compact = ''] = entry.split('/')
    const id = parseId<'application'>(fromCompact(compact))
    return id && key.length < 60 ? [{ id, key }] : []
  })

export function rememberKey(reply: FastifyReply, known: KnownKey, secure: boolean): void {
  const others = knownKeys(reply.request).filter(({ id }) => id !== known.id)
  write(reply, [known, ...others].slice(0, MOST), secure)
}

export function forgetKey(reply: FastifyReply, id: ApplicationId, secure: boolean): void {
  const known = knownKeys(reply.request)
  const others = known.filter(other => other.id !== id)
  if (others.length < known.length) write(reply, others, secure)
}

const write = (reply: FastifyReply, keys: readonly KnownKey[], secure: boolean): void =>
  setCookie(reply, COOKIE, keys.map(({ id, key }) => `${key}/${compact(id)}`).join('~'), {
    path: '/',
    maxAge: keys.length > 0 ? DAYS * 86_400 : 0,
    secure,
  })

const compact = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
const fromCompact = (text: string): string =>
  Buffer.from(text, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
