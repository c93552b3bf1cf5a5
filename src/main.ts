import { renderProblem } from './error-page.tsx'
import { startWorker } from './modules/jobs/index.ts'
import { allTenants } from './modules/tenants/index.ts'
import { openApplication } from './open-application.ts'
import type { Config } from './platform/config.ts'
import { createServer } from './platform/http/server.ts'
import { projectPath } from './platform/project.ts'
import { loadDemo, loadReferenceData } from './reference-data.ts'
import { routes } from './routes.ts'
import { schedule } from './schedule.ts'
import { subscriptions, tasks } from './subscriptions.ts'
import { styleHashes } from './ui/look-style.ts'

/** A new authority's colour is allowed by the Content-Security-Policy after this time at the latest. */
const COLOURS_EVERY_MS = 30_000

export interface RunningApplication {
  /** Where it answers. */
  readonly url: string
  /** Finishes the requests and jobs under way, then closes everything. */
  stop(): Promise<void>
}

/** Starts everything: database, migrations, reference data, server, jobs. `report` gets a line for each longer step. */
export async function startApplication(config: Config, report: (line: string) => void): Promise<RunningApplication> {
  const { app, owner, close } = await openApplication(config, report)
  try {
    await loadReferenceData(app, report)
    if (config.demo) await loadDemo(app, report)
    let hashes = styleHashes(await allTenants(app))
    const refresh = setInterval(async () => {
      hashes = styleHashes(await allTenants(app).catch(() => []))
    }, COLOURS_EVERY_MS).unref()
    const server = await createServer({
      routes: routes(app),
      log: app.log,
      pressure: app.pressure,
      behindProxy: config.behindProxy,
      https: config.publicUrl.startsWith('https:'),
      staticDir: projectPath('dist', 'static'),
      styleHashes: () => hashes,
      renderProblem,
    })
    await server.listen({ host: config.host, port: config.port })
    const worker = await startWorker(app, owner.pool, { tasks, subscriptions, schedule })
    const bound = server.server.address()
    const port = typeof bound === 'object' && bound ? bound.port : config.port
    return {
      url: `http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`,
      stop: async () => {
        clearInterval(refresh)
        await server.close()
        await worker.stop()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
