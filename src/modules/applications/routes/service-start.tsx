import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { html, publicRoute, type Route, seeOther } from '../../../platform/http/route.ts'
import type { Language } from '../../../platform/language.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type OnlineService, serviceBySlug } from '../../online-services/index.ts'
import { lookOf, type Tenant, tenantBySlug } from '../../tenants/index.ts'
import { grantAccess } from '../access.ts'
import { DRAFT_DAYS } from '../commands/discard-old-drafts.ts'
import { startDraft } from '../commands/start-draft.ts'
import { packageIn } from '../drafts/draft-context.ts'
import { paramOf } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { ServiceStartPage } from '../views/service-start-page.tsx'
import { wordsOf } from '../views/words/use-words.ts'
import { contactOf } from './contact-of.ts'
import { askedLanguage, chosenLanguage, languageLinks } from './language.ts'

const STARTS_PER_MINUTE = 120

/** Start page of an online service, and the button that begins a draft. */
export const serviceStartRoutes = (app: App): Route[] => [
  publicRoute({
    method: 'GET',
    url: '/dienste/:tenant/:service',
    audit: null,
    handler: async (request, reply) => {
      const { tenant, service } = await serviceOf(app, request)
      const language = askedLanguage(app, request, reply) ?? chosenLanguage(request)
      const pkg = await packageIn(app, service, service, language)
      if (!pkg) throw notFound()
      const { manifest, texts } = pkg
      const page = {
        title: manifest.title,
        look: lookOf(tenant),
        language: pkg.form.language,
        languages: languageLinks(pkg.languages),
        breadcrumb: crumbs(tenant, manifest.name, pkg.form.language),
      }
      return html(
        reply,
        renderPage(
          page,
          <ServiceStartPage
            title={manifest.title}
            description={texts.start}
            minutes={manifest.minutes}
            atHand={manifest.atHand}
            authority={contactOf(tenant)}
            legalBasis={manifest.legalBasis}
            dataProtection={texts.privacy}
            dataProtectionHref={`/datenschutz?stelle=${tenant.slug}`}
            startAction={urls.start(tenant.slug, service.slug)}
            resumeHref={urls.resume}
            keptDays={DRAFT_DAYS}
          />,
        ),
      )
    },
  }),
  publicRoute({
    method: 'POST',
    url: '/dienste/:tenant/:service',
    audit: null,
    perMinute: STARTS_PER_MINUTE,
    handler: async (request, reply) => {
      const { tenant, service } = await serviceOf(app, request)
      const pkg = await packageIn(app, service, service, chosenLanguage(request))
      const id = await startDraft(app, tenant, service, pkg?.form.language)
      await grantAccess(app, reply, tenant.id, id)
      return seeOther(reply, urls.tasks(id))
    },
  }),
]

const crumbs = (tenant: Tenant, name: string, language: Language) => [
  { label: wordsOf(language).start.home, href: '/' },
  { label: tenant.name, href: `/orte/${tenant.slug}` },
  { label: name },
]

async function serviceOf(app: App, request: FastifyRequest): Promise<{ tenant: Tenant; service: OnlineService }> {
  const tenant = await tenantBySlug(app, paramOf(request, 'tenant'))
  const service = tenant && (await serviceBySlug(app, tenant.id, paramOf(request, 'service')))
  if (!tenant || !service) throw notFound()
  return { tenant, service }
}
