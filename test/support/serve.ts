import type { FastifyInstance } from 'fastify'
import type { App } from '../../src/platform/app.ts'
import type { Route } from '../../src/platform/http/route.ts'
import { createServer } from '../../src/platform/http/server.ts'
import { projectPath } from '../../src/platform/project.ts'

const NO_STYLES: readonly string[] = []

/** A server with these routes alone, for `inject`; problems come as plain lines. */
export const serve = (app: App, routes: readonly Route[]): Promise<FastifyInstance> =>
  createServer({
    routes,
    log: app.log,
    https: false,
    staticDir: projectPath('src', 'ui'),
    styleHashes: () => NO_STYLES,
    renderProblem: problem => `${problem.status} ${problem.title}. ${problem.advice}`,
  })
