import assert from 'node:assert/strict'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { DEMO_PASSWORD } from '../../../src/modules/identity/index.ts'

export interface Sent {
  readonly method?: 'GET' | 'POST'
  readonly url: string
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

const FORM = 'application/x-www-form-urlencoded'
let sentSoFar = 0

/** One request from an address of its own, so that it meets no limit of another. */
export function send(
  server: FastifyInstance,
  { method = 'GET', url, cookie = '', headers = {}, body }: Sent,
): Promise<LightMyRequestResponse> {
  const from = ++sentSoFar
  return server.inject({
    method,
    url,
    headers: { cookie, ...(method === 'POST' ? { 'content-type': FORM } : {}), ...headers },
    ...(body === undefined ? {} : { payload: body }),
    remoteAddress: `10.${from >> 16}.${(from >> 8) & 255}.${from & 255}`,
  })
}

/** Signs a demo account in; returns its cookie. */
export async function signedIn(server: FastifyInstance, email: string): Promise<string> {
  const body = new URLSearchParams({ email, password: DEMO_PASSWORD }).toString()
  const answer = await send(server, { method: 'POST', url: '/amt/anmelden', body })
  assert.equal(answer.statusCode, 303, email)
  return cookieOf(answer)
}

/** The cookie that an answer sets, as it is sent back. */
export function cookieOf(answer: LightMyRequestResponse): string {
  const [cookie] = answer.cookies
  assert.ok(cookie)
  return `${cookie.name}=${cookie.value}`
}
