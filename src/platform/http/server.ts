import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Pressure } from '../pressure.ts'
import { answerError, type ProblemOptions, pageOf, sendProblem, unreadablePage } from './answer-problem.ts'
import { parseFormBody } from './form-body.ts'
import { notFound } from './request-problem.ts'
import type { Route } from './route.ts'
import { refuseForeignPost, securityHeaders, sendSecurityHeaders } from './security.ts'
import { answerUnreadable } from './unreadable-request.ts'

export interface ServerOptions extends ProblemOptions {
  readonly routes: readonly Route[]
  readonly pressure?: Pressure
  readonly https: boolean
  /** Whether X-Forwarded-For may be believed. */
  readonly behindProxy?: boolean
  /** Folder of built assets, served under /static for a year. */
  readonly staticDir: string
  /** Asked with each request; the same list as long as nothing changed. */
  styleHashes(): readonly string[]
}

/** For forms without files; uploads are streamed and have limits of their own. */
const BODY_LIMIT = 256 * 1024
const UPLOAD_LIMIT = 120 * 1024 * 1024

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
    clientErrorHandler: (error, socket) =>
      answerUnreadable(error, socket, headers, status => options.renderProblem(unreadablePage(status))),
    // An address that can't be read reaches no hook.
    frameworkErrors: (error, request, reply) => {
      sendSecurityHeaders(reply, headers)
      answerError(options, error, request, reply)
    },
  })
  const { pressure } = options
  let hashes = options.styleHashes()
  let headers = securityHeaders(hashes, options.https)
  server.addHook('onRequest', (request, reply, done) => {
    if (options.styleHashes() !== hashes) {
      hashes = options.styleHashes()
      headers = securityHeaders(hashes, options.https)
    }
    sendSecurityHeaders(reply, headers)
    if (request.method === 'POST') {
      refuseForeignPost(request)
      pressure?.enter()
      reply.raw.once('close', () => pressure?.leave())
    }
    done()
  })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseFormBody(Buffer.isBuffer(body) ? body : Buffer.from(body)))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  })
  await server.register(rateLimit, { global: false })
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
  for (const route of options.routes) if (!route.uploads) addRoute(server, route)
  // Its hooks run for each request of the routes beside it: pages without uploads are spared them.
  await server.register(async uploads => {
    await uploads.register(multipart, {
      limits: { fileSize: UPLOAD_LIMIT, files: 20, fields: 300, fieldSize: 64 * 1024 },
    })
    for (const route of options.routes) if (route.uploads) addRoute(uploads, route)
  })
  return server
}

function addRoute(server: FastifyInstance, route: Route): void {
  server.route({
    method: route.method,
    url: route.url,
    bodyLimit: route.bodyLimit ?? BODY_LIMIT,
    config: route.perMinute ? { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } } : {},
    handler: (request, reply) => route.handler(request, reply),
  })
}
