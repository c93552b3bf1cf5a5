import type { App } from '../../platform/app.ts'
import type { Route } from '../../platform/http/route.ts'
import { caseRoutes } from './routes/case.ts'
import { caseChangeRoutes } from './routes/case-changes.ts'
import { decideRoutes } from './routes/decide.ts'
import { downloadRoutes } from './routes/downloads.ts'
import { listRoutes } from './routes/list.ts'
import { lookupRoutes } from './routes/lookup.ts'
import { statusRoutes } from './routes/status.ts'
import { statusChangeRoutes } from './routes/status-changes.ts'

/** The desk, and the applicant's status page. */
export const casesRoutes = (app: App): Route[] => [
  ...listRoutes(app),
  ...caseRoutes(app),
  ...caseChangeRoutes(app),
  ...decideRoutes(app),
  ...downloadRoutes(app),
  ...lookupRoutes(app),
  ...statusRoutes(app),
  ...statusChangeRoutes(app),
]
