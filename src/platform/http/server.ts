import compress from '@fastify/compress'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { newId } from '../id.ts'
import type { Logger } from '../log.ts'
import type { Pressure } from '../pressure.ts'
import { parseFormBody } from './form-body.ts'
import { notFound, type ProblemStatus, RequestProblem } from './request-problem.ts'
import type { Route } from './route.ts'
import { refuseForeignPost, securityHeaders, sendSecurityHeaders } from './security.ts'

/** What a person reads when a request could not be served. `reference` names a bug in the log. */
export interface ProblemPage {
  readonly status: number
  readonly title: string
  readonly advice: string
  readonly reference?: string
}

export interface ServerOptions {
  readonly routes: readonly Route[]
  readonly log: Logger
  readonly pressure?: Pressure
  readonly https: boolean
  /** Whether X-Forwarded-For may be believed. */
  readonly behindProxy?: boolean
  /** Folder of built assets, served under /static for a year. */
  readonly staticDir: string
  /** Asked with each request; the same list as long as nothing changed. */
  styleHashes(): readonly string[]
  renderProblem(problem: ProblemPage): string
}

/** For forms without files; uploads are streamed and have limits of their own. */
const BODY_LIMIT = 256 * 1024
const UPLOAD_LIMIT = 120 * 1024 * 1024
/** Pages below this fit the first flight of packets; packing them would cost more time than it saves. */
const COMPRESS_FROM_BYTES = 14_000

/** The server with every route, ready to listen. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    trustProxy: options.behindProxy ?? false,
    bodyLimit: BODY_LIMIT,
    genReqId: () => '',
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
    // An address that can't be read reaches no hook.
    frameworkErrors: (error, request, reply) => {
      sendSecurityHeaders(reply, headers)
      answerError(options, error, request, reply)
    },
  })
  let hashes = options.styleHashes()
  let headers = securityHeaders(hashes, options.https)
  server.addHook('onRequest', (request, reply, done) => {
    if (options.styleHashes() !== hashes) {
      hashes = options.styleHashes()
      headers = securityHeaders(hashes, options.https)
    }
    sendSecurityHeaders(reply, headers)
    if (request.method === 'POST') refuseForeignPost(request)
    done()
  })
  const { pressure } = options
  if (pressure) {
    server.addHook('onRequest', (_request, reply, done) => {
      pressure.enter()
      reply.raw.once('close', () => pressure.leave())
      done()
    })
  }
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseFormBody(Buffer.isBuffer(body) ? body : Buffer.from(body)))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  })
  await server.register(multipart, {
    limits: { fileSize: UPLOAD_LIMIT, files: 20, fields: 300, fieldSize: 64 * 1024 },
  })
  await server.register(rateLimit, { global: false })
  await server.register(compress, { global: false, threshold: COMPRESS_FROM_BYTES, encodings: ['br', 'gzip'] })
  await server.register(fastifyStatic, {
    root: options.staticDir,
    prefix: '/static/',
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders: response => void response.header('cache-control', 'public, max-age=31536000, immutable'),
  })
  server.setNotFoundHandler((request, reply) => sendProblem(options, request, reply, pageOf(notFound())))
  server.setErrorHandler((error, request, reply) => answerError(options, error, request, reply))
  for (const route of options.routes) addRoute(server, route)
  return server
}

function addRoute(server: FastifyInstance, route: Route): void {
  server.route({
    method: route.method,
    url: route.url,
    bodyLimit: route.bodyLimit ?? BODY_LIMIT,
    config: route.perMinute ? { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } } : {},
    handler: (request, reply) => {
      if (request.isMultipart() && !route.uploads) throw unexpectedFiles()
      return route.handler(request, reply)
    },
  })
}

const unexpectedFiles = () => new RequestProblem(...WRONG_FORMAT)

const pageOf = ({ status, title, advice }: RequestProblem): ProblemPage => ({ status, title, advice })

const WRONG_FORMAT = [
  415,
  'Dieses Format nehmen wir hier nicht an',
  'Senden Sie das Formular so ab, wie es auf der Seite steht.',
] as const

const KNOWN: Readonly<Record<number, readonly [ProblemStatus, string, string]>> = {
  400: [400, 'Diese Anfrage ist nicht lesbar', 'Gehen Sie einen Schritt zurück und versuchen Sie es noch einmal.'],
  413: [413, 'Das war zu viel auf einmal', 'Kürzen Sie Ihre Eingabe oder wählen Sie eine kleinere Datei.'],
  415: WRONG_FORMAT,
  429: [429, 'Das waren zu viele Versuche', 'Warten Sie eine Minute und versuchen Sie es dann noch einmal.'],
}

function answerError(
  options: ServerOptions,
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
function sendProblem(
  options: ServerOptions,
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
