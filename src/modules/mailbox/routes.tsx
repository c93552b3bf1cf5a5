import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/http/request-problem.ts'
import { fieldOf, html, publicRoute, type Route } from '../../platform/http/route.ts'
import { parseId } from '../../platform/id.ts'
import { renderPage, stateLook } from '../../ui/page.tsx'
import { allTenants, tenantById } from '../tenants/index.ts'
import { localMail, localMails } from './store/mails.ts'
import { OUTBOX_URL } from './urls.ts'
import { MailPage } from './views/mail-page.tsx'
import { type OutboxEntry, OutboxPage } from './views/outbox-page.tsx'

const PER_TENANT = 50

/** The demo's outbox, for mails that found no mail server. Without demo there is no such page. */
export const mailboxRoutes = (app: App): Route[] => (app.config.demo ? [outboxRoute(app), mailRoute(app)] : [])

const outboxRoute = (app: App): Route =>
  publicRoute({
    method: 'GET',
    url: OUTBOX_URL,
    audit: null,
    handler: async (_request, reply) => {
      const entries: OutboxEntry[] = []
      for (const tenant of await allTenants(app))
        for (const mail of await localMails(app.db, tenant.id, PER_TENANT)) entries.push({ tenant, mail })
      entries.sort((a, b) => b.mail.createdAt.getTime() - a.mail.createdAt.getTime())
      const page = <OutboxPage entries={entries} />
      return html(reply, renderPage({ title: 'Postausgang der Demo', look: stateLook, wide: true }, page))
    },
  })

const mailRoute = (app: App): Route =>
  publicRoute({
    method: 'GET',
    url: `${OUTBOX_URL}/:tenant/:id`,
    audit: null,
    handler: async (request, reply) => {
      const tenant = await tenantById(app, fieldOf(request.params, 'tenant'))
      const id = parseId<'mail'>(fieldOf(request.params, 'id'))
      const mail = tenant && id && (await localMail(app.db, tenant.id, id))
      if (!mail) throw notFound()
      const back = { href: OUTBOX_URL, label: 'Postausgang' }
      return html(
        reply,
        renderPage({ title: mail.subject, look: stateLook, back }, <MailPage tenant={tenant} mail={mail} />),
      )
    },
  })
