import type { App } from '../../../../platform/app.ts'
import type { Route } from '../../../../platform/http/route.ts'
import { editorPageRoutes } from './editor.tsx'
import { findingsRoutes } from './findings.ts'
import { listRoutes } from './lists.ts'
import { previewRoutes } from './preview.ts'
import { propertyRoutes } from './properties.tsx'
import { ruleRoutes } from './rules.tsx'
import { serviceRoutes } from './service.ts'
import { structureRoutes } from './structure.ts'
import { textsRoutes } from './texts.ts'

/** The designer: outline, properties, rules, preview, texts, findings. */
export const editorRoutes = (app: App): Route[] => [
  ...editorPageRoutes(app),
  ...structureRoutes(app),
  ...propertyRoutes(app),
  ...ruleRoutes(app),
  ...previewRoutes(app),
  ...serviceRoutes(app),
  ...textsRoutes(app),
  ...listRoutes(app),
  ...findingsRoutes(app),
]
