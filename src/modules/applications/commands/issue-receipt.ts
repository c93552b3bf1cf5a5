import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { parseId } from '../../../platform/id.ts'
import type { JsonObject } from '../../../platform/json.ts'
import { attachmentsOf } from '../../attachments/index.ts'
import { documentsOf, keepDocument, renderReceipt } from '../../documents/index.ts'
import { review } from '../../forms/domain/engine.ts'
import { formWords } from '../../forms/index.ts'
import { receiptMail } from '../../mailbox/domain/index.ts'
import { sendMail } from '../../mailbox/index.ts'
import type { Application } from '../domain/application.ts'
import { contactEmail, contactName } from '../domain/contact.ts'
import { stepLines } from '../domain/next-steps.ts'
import { formatNumber } from '../domain/number.ts'
import { contextOfApplication, type DraftContext } from '../drafts/draft-context.ts'
import { applicationById } from '../read-application.ts'

/**
 * Subscriber of `application.submitted`: keeps the receipt as PDF and sends the mail, both once. An application has one
 * receipt (a unique index): of two that run at once the later one fails, and finds the receipt when it is tried again.
 */
export async function issueReceipt(app: App, payload: JsonObject): Promise<void> {
  const tenantId = parseId<'tenant'>(String(payload.tenantId))
  const applicationId = parseId<'application'>(String(payload.applicationId))
  if (!tenantId || !applicationId) throw new Error('malformed event')
  const application = await applicationById(app, tenantId, applicationId)
  if (!application) return
  const documents = await documentsOf(app.db, tenantId, applicationId)
  if (documents.some(document => document.kind === 'receipt')) return
  const context = await contextOfApplication(app, application)
  const pdf = await renderReceiptPdf(app, application, context)
  const to = contactEmail(context.pkg.manifest, application.answers)
  await inTenant(app.db, tenantId, async tx => {
    await keepDocument(app, tx, {
      tenantId,
      ownerId: applicationId,
      kind: 'receipt',
      title: 'Eingangsbestätigung',
      pdf,
    })
    if (to !== undefined) await sendMail(tx, { tenantId, to, ...mailOf(app, application, context) })
  })
}

const mailOf = (app: App, application: Application, { tenant, pkg, form }: DraftContext) =>
  receiptMail(
    {
      authority: tenant.name,
      service: pkg.manifest.title,
      number: formatNumber(application.number),
      link: `${app.config.publicUrl}/status`,
    },
    form.language,
  )

/** Everything that was sent, as a tagged PDF in the language it was filled in. */
export async function renderReceiptPdf(app: App, application: Application, context: DraftContext): Promise<Buffer> {
  const { tenant, pkg, form, surroundings } = context
  const applicant = contactName(pkg.manifest, application.answers)
  const files = await attachmentsOf(app.db, application.tenantId, application.id)
  return renderReceipt(app, {
    tenant,
    language: form.language,
    number: formatNumber(application.number),
    receivedAt: application.submittedAt,
    service: pkg.manifest.title,
    sections: review(form, application.answers, surroundings).map(({ title, rows }) => ({
      title,
      rows: rows.map(({ label, text }) => ({ label, value: text.split('\n') })),
    })),
    files: files.map(({ name, bytes }) => ({ name, size: formWords(form.language).files.size(bytes) })),
    nextSteps: stepLines(pkg.texts.nextSteps),
    ...(applicant === undefined ? {} : { applicant }),
  })
}
