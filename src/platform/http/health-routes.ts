import { sql } from 'kysely'
import type { App } from '../app.ts'
import { publicRoute, type Route } from './route.ts'

/** `/health`: 200 when the database answers, 503 when not; for whatever watches over the process. */
export const healthRoutes = (app: App): Route[] => [
  publicRoute({
    method: 'GET',
    url: '/health',
    audit: null,
    handler: async (_request, reply) => {
      const healthy = await answers(app)
      return reply.code(healthy ? 200 : 503).send({ status: healthy ? 'ok' : 'database unreachable' })
    },
  }),
]

async function answers(app: App): Promise<boolean> {
  try {
    await sql`select 1`.execute(app.db)
    return true
  } catch {
    return false
  }
}
