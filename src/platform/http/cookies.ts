import type { FastifyReply, FastifyRequest } from 'fastify'

/** The value of one cookie; undefined when the browser did not send it. */
export function cookieOf(request: FastifyRequest, name: string): string | undefined {
  const header = request.headers.cookie
  if (!header) return undefined
  for (let start = 0; start < header.length; ) {
    const end = header.indexOf(';', start)
    const pair = header.slice(start, end < 0 ? undefined : end).trimStart()
    if (pair.startsWith(name) && pair[name.length] === '=') return pair.slice(name.length + 1)
    if (end < 0) return undefined
    start = end + 1
  }
  return undefined
}

export interface CookieOptions {
  readonly path: string
  /** Seconds; left out: until the browser closes. 0 removes it. */
  readonly maxAge?: number
  readonly secure: boolean
}

/** Adds a cookie that scripts can't read and other sites can't send. The value must be token text. */
export function setCookie(reply: FastifyReply, name: string, value: string, options: CookieOptions): void {
  const age = options.maxAge === undefined ? '' : `; Max-Age=${options.maxAge}`
  const secure = options.secure ? '; Secure' : ''
  const cookie = `${name}=${value}; Path=${options.path}${age}; HttpOnly; SameSite=Lax${secure}`
  const before = reply.getHeader('set-cookie')
  const others = before === undefined ? [] : Array.isArray(before) ? before : [String(before)]
  reply.header('set-cookie', [...others, cookie])
}
