import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf } from '../../../platform/http/route.ts'
import { type Id, newId, parseId } from '../../../platform/id.ts'
import type { CaseId } from '../domain/case-list.ts'
import type { Sent } from '../domain/sent.ts'

/** The case of the URL; a 404 for anything that is no id. */
export const caseIdOf = (request: FastifyRequest): CaseId => idOf<'application'>(request, 'id')

/** An id of the URL; a 404 for anything that is none. */
export function idOf<Kind extends string>(request: FastifyRequest, name: string): Id<Kind> {
  const id = parseId<Kind>(fieldOf(request.params, name))
  if (!id) throw notFound()
  return id
}

/** All values of a field that may come several times. */
export function valuesOf(source: unknown, name: string): string[] {
  const value: unknown = typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined
  return [value].flat().filter(one => typeof one === 'string')
}

/**
 * Names what was sent: the form as it was shown and what was filled in. Sent twice it is the same; changed and sent
 * again, after going back for example, it is something new.
 */
export function sendingKey(formKey: string, ...content: readonly string[]): string {
  const form = parseId(formKey) ?? newId()
  return createHash('sha256')
    .update(JSON.stringify([form, ...content]))
    .digest('base64url')
    .slice(0, 22)
}

/** What a form of the desk carries. */
export function sentOf(request: FastifyRequest, ...content: readonly string[]): Sent {
  const seen = Number(fieldOf(request.body, 'gesehen') || 'missing')
  return {
    id: caseIdOf(request),
    seen: Number.isSafeInteger(seen) ? seen : 0,
    key: sendingKey(fieldOf(request.body, 'formular'), ...content),
  }
}
