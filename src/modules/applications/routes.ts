import type { App } from '../../platform/app.ts'
import type { Route } from '../../platform/http/route.ts'
import { fileRoutes } from './routes/files.ts'
import { formPageRoutes } from './routes/form-page.ts'
import { laterRoutes } from './routes/later.tsx'
import { newFormRoutes } from './routes/new-form.tsx'
import { overviewRoutes } from './routes/overview.tsx'
import { receiptRoutes } from './routes/receipt.tsx'
import { resumeSentRoutes } from './routes/resume-sent.ts'
import { serviceStartRoutes } from './routes/service-start.tsx'
import { takeOverRoutes } from './routes/take-over.tsx'

/** From the start page of a service to the receipt. */
export const applicationsRoutes = (app: App): Route[] => [
  ...serviceStartRoutes(app),
  ...overviewRoutes(app),
  ...formPageRoutes(app),
  ...newFormRoutes(app),
  ...takeOverRoutes(app),
  ...fileRoutes(app),
  ...laterRoutes(app),
  ...resumeSentRoutes(app),
  ...receiptRoutes(app),
]
