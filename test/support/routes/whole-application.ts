import type { FastifyInstance } from 'fastify'
import { renderProblem } from '../../../src/error-page.tsx'
import { allTenants } from '../../../src/modules/tenants/index.ts'
import type { App } from '../../../src/platform/app.ts'
import { type TestDatabase, testDatabase } from '../../../src/platform/db/test-database.ts'
import type { Route } from '../../../src/platform/http/route.ts'
import { createServer } from '../../../src/platform/http/server.ts'
import { projectPath } from '../../../src/platform/project.ts'
import { loadDemo, loadReferenceData } from '../../../src/reference-data.ts'
import { routes } from '../../../src/routes.ts'
import { styleHashes } from '../../../src/ui/look-style.ts'

export interface WholeApplication {
  readonly t: TestDatabase
  readonly app: App
  readonly routes: readonly Route[]
  readonly server: FastifyInstance
  close(): Promise<void>
}

const silent = (): void => undefined

/** Every route there is, on a database of its own with reference and demo data. No jobs run. */
export async function wholeApplication(): Promise<WholeApplication> {
  const t = await testDatabase()
  await loadReferenceData(t.app, silent)
  await loadDemo(t.app, silent)
  const all = routes(t.app)
  const hashes = styleHashes(await allTenants(t.app))
  const server = await createServer({
    routes: all,
    log: t.app.log,
    https: false,
    staticDir: projectPath('dist', 'static'),
    styleHashes: () => hashes,
    renderProblem,
  })
  return {
    t,
    app: t.app,
    routes: all,
    server,
    close: async () => {
      await server.close()
      await t.close()
    },
  }
}
