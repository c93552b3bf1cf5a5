import type { FastifyRequest } from 'fastify'
import type { JSX } from 'preact'
import { allTenants, lookOf, type Tenant, tenantBySlug } from './modules/tenants/index.ts'
import type { App } from './platform/app.ts'
import { fieldOf, html, publicRoute, type Route } from './platform/http/route.ts'
import { renderGallery } from './ui/gallery.tsx'
import { Accessibility, Imprint, type LegalBody, Privacy } from './ui/legal.tsx'
import { renderPage, stateLook } from './ui/page.tsx'

/** Pages of the site itself: legal pages of each authority, and in the demo the building blocks of all pages. */
export const siteRoutes = (app: App): Route[] => [
  legalPage(app, '/impressum', 'Impressum', body => <Imprint body={body} />),
  legalPage(app, '/datenschutz', 'Datenschutz', body => <Privacy body={body} />),
  legalPage(app, '/barrierefreiheit', 'Barrierefreiheit', body => <Accessibility body={body} />),
  ...(app.config.demo ? [galleryPage] : []),
]

const legalPage = (app: App, url: string, title: string, view: (body: LegalBody) => JSX.Element): Route =>
  publicRoute({
    method: 'GET',
    url,
    audit: null,
    handler: async (request, reply) => {
      const tenant = await askedTenant(app, request)
      const look = tenant && tenant.kind !== 'land' ? lookOf(tenant) : stateLook
      return html(reply, renderPage({ title, look }, view(tenant ?? UNNAMED)))
    },
  })

/** `?stelle=<slug>`; else the state. */
async function askedTenant(app: App, request: FastifyRequest): Promise<Tenant | undefined> {
  const asked = await tenantBySlug(app, fieldOf(request.query, 'stelle'))
  return asked ?? (await allTenants(app)).find(tenant => tenant.kind === 'land')
}

/** Until the first authority is set up. */
const UNNAMED: LegalBody = {
  name: stateLook.name,
  address: { street: '', houseNumber: '', postcode: '', city: '' },
  email: '',
  phone: '',
}

const galleryPage = publicRoute({
  method: 'GET',
  url: '/demo/bausteine',
  audit: null,
  handler: (_request, reply) => html(reply, renderGallery()),
})
