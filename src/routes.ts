import { applicationsRoutes } from './modules/applications/index.ts'
import { authoringRoutes } from './modules/authoring/index.ts'
import { casesRoutes } from './modules/cases/index.ts'
import { catalogueRoutes } from './modules/catalogue/index.ts'
import { identityRoutes } from './modules/identity/index.ts'
import { mailboxRoutes } from './modules/mailbox/index.ts'
import type { App } from './platform/app.ts'
import { healthRoutes } from './platform/http/health-routes.ts'
import type { Route } from './platform/http/route.ts'
import { siteRoutes } from './site-routes.tsx'

/** Every URL there is. */
export const routes = (app: App): Route[] => [
  ...catalogueRoutes(app),
  ...applicationsRoutes(app),
  ...authoringRoutes(app),
  ...casesRoutes(app),
  ...identityRoutes(app),
  ...mailboxRoutes(app),
  ...siteRoutes(app),
  ...healthRoutes(app),
]
