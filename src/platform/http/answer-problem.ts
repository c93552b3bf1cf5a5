import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '../id.ts'
import type { Logger } from '../log.ts'
import { type ProblemStatus, RequestProblem } from './request-problem.ts'

/** What a person reads when a request could not be served. `reference` names a bug in the log. */
export interface ProblemPage {
  readonly status: number
  readonly title: string
  readonly advice: string
  readonly reference?: string
}

export interface ProblemOptions {
  readonly log: Logger
  renderProblem(problem: ProblemPage): string
}

export const pageOf = ({ status, title, advice }: RequestProblem): ProblemPage => ({ status, title, advice })

const WRONG_FORMAT = [
  415,
  'Dieses Format nehmen wir hier nicht an',
  'Senden Sie das Formular so ab, wie es auf der Seite steht.',
] as const

const UNREADABLE = [
  400,
  'Diese Anfrage ist nicht lesbar',
  'Gehen Sie einen Schritt zurück und versuchen Sie es noch einmal.',
] as const

const KNOWN: Readonly<Record<number, readonly [ProblemStatus, string, string]>> = {
  400: UNREADABLE,
  413: [413, 'Das war zu viel auf einmal', 'Kürzen Sie Ihre Eingabe oder wählen Sie eine kleinere Datei.'],
  415: WRONG_FORMAT,
  429: [429, 'Das waren zu viele Versuche', 'Warten Sie eine Minute und versuchen Sie es dann noch einmal.'],
}

/** For bytes that never became a request. */
export const unreadablePage = (status: number): ProblemPage => {
  const [, title, advice] = UNREADABLE
  return { status, title, advice }
}

export function answerError(
  options: ProblemOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof RequestProblem) return sendProblem(options, request, reply, pageOf(error))
  const status = isBrokenUpload(request, error) ? 400 : statusOf(error)
  const known = KNOWN[status] ?? (status >= 400 && status < 500 ? KNOWN[400] : undefined)
  if (known) return sendProblem(options, request, reply, { status: known[0], title: known[1], advice: known[2] })
  const reference = newId().slice(-12)
  options.log.error({
    reference,
    url: request.routeOptions.url,
    error: error instanceof Error ? error.stack : String(error),
  })
  return sendProblem(options, request, reply, {
    status: 500,
    title: 'Das hat leider nicht geklappt',
    advice: 'Versuchen Sie es in einigen Minuten noch einmal. Was Sie gespeichert haben, ist noch da.',
    reference,
  })
}

/** The parser of multipart bodies names what it can't read in words alone. */
const isBrokenUpload = (request: FastifyRequest, error: unknown): boolean =>
  request.headers['content-type']?.startsWith('multipart/') === true &&
  error instanceof Error &&
  /^(Multipart: |Malformed |Unsupported content type|Unexpected end of )/.test(error.message)

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null ? (error as Partial<FastifyError>).statusCode : undefined
  return status ?? 500
}

/** A page for people, RFC 9457 for programs. */
export function sendProblem(
  options: ProblemOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemPage,
): FastifyReply {
  reply.code(problem.status)
  if (request.headers.accept?.includes('json'))
    return reply.header('content-type', 'application/problem+json').send(
      JSON.stringify({
        type: 'about:blank',
        status: problem.status,
        title: problem.title,
        detail: problem.advice,
        instance: problem.reference,
      }),
    )
  return reply.header('content-type', 'text/html; charset=utf-8').send(options.renderProblem(problem))
}
