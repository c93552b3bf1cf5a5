import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { compressed } from './compressed.ts'

/** Who may call a route. Every route says so itself; the guard that enforces it wraps the handler. */
export type Permission = 'public' | 'draft-holder' | 'staff' | 'staff-admin'

/** One URL: what it takes, who may call it, and what it leaves in the audit log (`null`: it only reads). */
export interface Route {
  readonly method: Extract<HTTPMethods, 'GET' | 'POST'>
  readonly url: string
  readonly permission: Permission
  readonly audit: string | null
  /** Bytes of body accepted; 256 kB unless said. */
  readonly bodyLimit?: number
  /** Takes files (multipart/form-data) too. */
  readonly uploads?: true
  /** Requests a minute from one address; unlimited unless said. */
  readonly perMinute?: number
  handler(request: FastifyRequest, reply: FastifyReply): unknown
}

/** A route that anyone may call. */
export const publicRoute = (route: Omit<Route, 'permission'>): Route => ({ ...route, permission: 'public' })

/** Redirect after a POST. */
export const seeOther = (reply: FastifyReply, url: string): FastifyReply =>
  reply.code(303).header('location', url).send()

/** Sends a page; a long one compressed. */
export function html(reply: FastifyReply, page: string, status = 200): FastifyReply {
  reply.code(status).header('content-type', 'text/html; charset=utf-8')
  const packed = compressed(page, reply.request.headers['accept-encoding'])
  return packed ? reply.headers(PACKED).send(packed) : reply.send(page)
}

const PACKED = { 'content-encoding': 'br', vary: 'accept-encoding' } as const

const ONE_WRITE = 14_000

/**
 * Sends a page of ASCII alone (form pages are: ui/template) as bytes, past Fastify's own way of sending strings: Node
 * puts up to 16 kB of Latin-1 on the wire at once, but counts three bytes for each character of UTF-8.
 */
export function asciiHtml(reply: FastifyReply, page: string, status = 200): FastifyReply {
  if (page.length > ONE_WRITE) return html(reply, page, status)
  reply.hijack()
  reply.raw.writeHead(status, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
  })
  reply.raw.end(page, 'latin1')
  return reply
}

/** The text of one field of a query or form body; '' when missing, repeated or not text. */
export function fieldOf(source: unknown, name: string): string {
  if (typeof source !== 'object' || source === null) return ''
  const value: unknown = Reflect.get(source, name)
  return typeof value === 'string' ? value : ''
}
