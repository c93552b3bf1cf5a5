import type { App } from '../../platform/app.ts'
import type { Route } from '../../platform/http/route.ts'
import { createRoutes } from './routes/create.ts'
import { editorRoutes } from './routes/editor/routes.ts'
import { historyRoutes } from './routes/history.ts'
import { listRoutes } from './routes/list.ts'
import { packageRoutes } from './routes/package.ts'
import { reimportRoutes } from './routes/reimport.ts'
import { reviewRoutes } from './routes/review.ts'

/** List, beginning, review, versions; and the designer. */
export const authoringRoutes = (app: App): Route[] => [
  ...listRoutes(app),
  ...createRoutes(app),
  ...packageRoutes(app),
  ...historyRoutes(app),
  ...reviewRoutes(app),
  ...reimportRoutes(app),
  ...editorRoutes(app),
]
