import { Readable } from 'node:stream'
import type { App } from '../../../platform/app.ts'
import { downloadHeaders } from '../../../platform/http/download.ts'
import { html, type Route } from '../../../platform/http/route.ts'
import { renderPage } from '../../../ui/page.tsx'
import { documentsOf, openDocument } from '../../documents/index.ts'
import { lookOf } from '../../tenants/index.ts'
import type { Holder } from '../access.ts'
import { renderReceiptPdf } from '../commands/issue-receipt.ts'
import { formatCode } from '../domain/code.ts'
import { contactEmail } from '../domain/contact.ts'
import { stepLines } from '../domain/next-steps.ts'
import { formatNumber } from '../domain/number.ts'
import { holderRoute } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { ReceiptPage } from '../views/receipt-page.tsx'
import { wordsOf } from '../views/words/use-words.ts'
import { languageLinks, switchesLanguage } from './language.ts'
import { openApplication } from './open.ts'

/** It arrived: page and PDF. */
export const receiptRoutes = (app: App): Route[] => [
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/eingegangen',
    audit: null,
    handler: async (request, reply, holder) => {
      if (switchesLanguage(app, request, reply)) return reply
      const { application, context } = await openApplication(app, holder, request)
      const { tenant, pkg, form } = context
      const words = wordsOf(form.language)
      const email = contactEmail(pkg.manifest, application.answers)
      const page = {
        title: words.receipt.title,
        look: lookOf(tenant),
        language: form.language,
        languages: languageLinks(pkg.languages),
        islands: ['form-page'],
      }
      const body = (
        <ReceiptPage
          number={formatNumber(application.number)}
          code={formatCode(application.code)}
          receivedAt={words.instant(application.submittedAt)}
          authority={tenant.name}
          steps={stepLines(pkg.texts.nextSteps).map(title => ({ title }))}
          mails={app.config.smtpUrl !== undefined}
          pdfHref={urls.receiptPdf(application.id)}
          statusHref={urls.status(application.id)}
          {...(email === undefined ? {} : { email })}
        />
      )
      return html(reply, renderPage(page, body))
    },
  }),
  holderRoute(app, {
    method: 'GET',
    url: '/antrag/:id/eingangsbestaetigung.pdf',
    audit: null,
    handler: async (_request, reply, holder) => {
      const { application, context } = await openApplication(app, holder)
      const name = `Eingangsbestätigung ${application.number}.pdf`
      return reply
        .headers(downloadHeaders(name, 'application/pdf'))
        .send((await keptReceipt(app, holder)) ?? Readable.from([await renderReceiptPdf(app, application, context)]))
    },
  }),
]

/** The receipt as it was issued; undefined in the moments before the job has made it. */
async function keptReceipt(app: App, { tenantId, applicationId }: Holder): Promise<Readable | undefined> {
  const documents = await documentsOf(app.db, tenantId, applicationId)
  const receipt = documents.find(document => document.kind === 'receipt')
  return receipt && (await openDocument(app, tenantId, applicationId, receipt.id))?.stream
}
