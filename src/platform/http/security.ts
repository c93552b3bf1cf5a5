import type { FastifyReply, FastifyRequest } from 'fastify'
import { RequestProblem } from './request-problem.ts'

/** Sent with every answer. `styleHashes` are the tenants' colour styles, the only inline styles there are. */
export const securityHeaders = (styleHashes: readonly string[], https: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.map(hash => `'${hash}'`).join(' ')}`.trimEnd(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), microphone=(), camera=()',
  'cache-control': 'no-store',
  ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
})

const foreign = () =>
  new RequestProblem(
    403,
    'Diese Eingabe kam von einer fremden Seite',
    'Öffnen Sie das Formular hier und senden Sie es von hier ab.',
  )

/** Refuses a POST that another website sent in the person's name: browsers say where it came from. */
export function refuseForeignPost(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign()
  const origin = request.headers.origin
  if (origin === undefined) return
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) throw foreign()
}

/** A page that shows another of our pages in a frame. */
export const allowFrames = (reply: FastifyReply): void =>
  changePolicy(reply, "default-src 'none'", "default-src 'none'; frame-src 'self'")

/** A page that our own pages may show in a frame; nobody else's. */
export function allowFraming(reply: FastifyReply): void {
  changePolicy(reply, "frame-ancestors 'none'", "frame-ancestors 'self'")
  reply.header('x-frame-options', 'SAMEORIGIN')
}

function changePolicy(reply: FastifyReply, from: string, to: string): void {
  const policy = String(reply.getHeader('content-security-policy') ?? '')
  reply.header('content-security-policy', policy.replace(from, to))
}

/** The headers go on at the very start, so that error pages carry them too. */
export const sendSecurityHeaders = (reply: FastifyReply, headers: Readonly<Record<string, string>>): void => {
  reply.headers(headers)
}
