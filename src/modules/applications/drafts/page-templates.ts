import { renderPage } from '../../../ui/page.tsx'
import { type PageRef, pagePattern } from '../../forms/domain/engine.ts'
import { compilePageTemplate, type PageTemplate } from '../../forms/index.ts'
import type { CompiledPackage } from '../../online-services/index.ts'
import { lookOf } from '../../tenants/index.ts'
import type { DraftContext } from './draft-context.ts'

/** Rendered once for each page of a package in one municipality's words; goes when the package goes. */
const templates = new WeakMap<CompiledPackage, Map<string, PageTemplate>>()

export function pageTemplate({ pkg, form, tenant }: DraftContext, ref: PageRef): PageTemplate {
  const known = templates.get(pkg) ?? new Map<string, PageTemplate>()
  templates.set(pkg, known)
  const pattern = pagePattern(ref)
  const key = pattern.join('/')
  const template = known.get(key)
  if (template) return template
  const fresh = compilePageTemplate(form, pattern, (page, body) => renderPage({ look: lookOf(tenant), ...page }, body))
  known.set(key, fresh)
  return fresh
}
