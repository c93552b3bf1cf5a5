import type { Tx } from '../../../platform/db/database.ts'
import { newId, type TenantId } from '../../../platform/id.ts'
import { enqueue } from '../../jobs/index.ts'
import type { MailId } from '../domain/mail.ts'
import { isMailAddress, type MailContent, mailText, subjectLine } from '../domain/mail.ts'
import { insertMail } from '../store/mails.ts'

export interface NewMail extends MailContent {
  readonly tenantId: TenantId
  readonly to: string
}

/**
 * Puts a mail into the outbox, in the transaction of what it tells of. An address that is none does not stop that:
 * the mail is kept as failed.
 */
export async function sendMail(tx: Tx, { tenantId, to, subject, text }: NewMail): Promise<MailId> {
  const id = newId<'mail'>()
  const valid = isMailAddress(to)
  await insertMail(tx, tenantId, {
    id,
    to: to.slice(0, 320),
    subject: subjectLine(subject),
    text: mailText(text),
    state: valid ? 'queued' : 'failed',
  })
  if (valid) await enqueue(tx, 'mail.send', { tenantId, mailId: id }, { key: `mail:${id}` })
  return id
}
