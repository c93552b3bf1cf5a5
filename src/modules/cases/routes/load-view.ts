import type { App } from '../../../platform/app.ts'
import { attachmentsOf } from '../../attachments/index.ts'
import { documentsOf } from '../../documents/index.ts'
import { review } from '../../forms/domain/engine.ts'
import { messagesOf } from '../../mailbox/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { CaseView } from '../views/case-view.ts'

/** All that the pages show of a case. */
export async function loadView(app: App, file: CaseFile): Promise<CaseView> {
  const { id, application, pkg, surroundings, tenant, applicant } = file
  const [messages, attachments, documents] = await Promise.all([
    messagesOf(app, tenant.id, id),
    attachmentsOf(app.db, tenant.id, id),
    documentsOf(app.db, tenant.id, id),
  ])
  return {
    id,
    number: application.number,
    serviceTitle: file.serviceTitle,
    authority: tenant.name,
    applicantName: applicant.name,
    email: file.email,
    now: file.now,
    events: file.events,
    answers: review(pkg.form, application.answers, surroundings),
    messages,
    attachments,
    documents,
  }
}
