import { type Generated, type Selectable, sql } from 'kysely'
import { type Database, inTenant, type Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Mail, MailId, MailState } from '../domain/mail.ts'

interface Row {
  tenant_id: string
  id: MailId
  recipient: string
  subject: string
  text: string
  state: MailState
  created_at: Date
  sent_at: Date | null
  attempts: Generated<number>
  message_id: string | null
  server_answer: string | null
}
const tables = (tx: Tx) => tx.withTables<{ mails: Row }>()

const asMail = (row: Selectable<Row>): Mail => ({
  id: row.id,
  to: row.recipient,
  subject: row.subject,
  text: row.text,
  state: row.state,
  createdAt: row.created_at,
  attempts: row.attempts,
  messageId: row.message_id,
})

export async function insertMail(
  tx: Tx,
  tenantId: TenantId,
  mail: Pick<Mail, 'id' | 'to' | 'subject' | 'text' | 'state'>,
): Promise<void> {
  await tables(tx)
    .insertInto('mails')
    .values({
      tenant_id: tenantId,
      id: mail.id,
      recipient: mail.to,
      subject: mail.subject,
      text: mail.text,
      state: mail.state,
      created_at: sql<Date>`clock_timestamp()`,
    })
    .execute()
}

/** The mail, held until the transaction ends: a second sender waits here and then sees what became of it. */
export async function claimMail(tx: Tx, tenantId: TenantId, id: MailId): Promise<Mail | undefined> {
  const row = await tables(tx)
    .selectFrom('mails')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && asMail(row)
}

export interface Attempt {
  readonly state: MailState
  readonly attempts: number
  readonly messageId: string | null
  readonly answer: string | null
  readonly sentAt: Date | null
}

/** What became of one attempt. */
export async function recordAttempt(tx: Tx, tenantId: TenantId, id: MailId, attempt: Attempt): Promise<void> {
  await tables(tx)
    .updateTable('mails')
    .set({
      state: attempt.state,
      attempts: attempt.attempts,
      message_id: attempt.messageId,
      server_answer: attempt.answer,
      sent_at: attempt.sentAt,
      ...(attempt.state === 'sent' ? { text: '' } : {}),
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** The newest mails that stayed here because no mail server is set. */
export async function localMails(db: Database, tenantId: TenantId, limit: number): Promise<Mail[]> {
  const rows = await inTenant(db, tenantId, tx =>
    tables(tx)
      .selectFrom('mails')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('state', '=', 'local')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute(),
  )
  return rows.map(asMail)
}

export async function localMail(db: Database, tenantId: TenantId, id: MailId): Promise<Mail | undefined> {
  const row = await inTenant(db, tenantId, tx =>
    tables(tx)
      .selectFrom('mails')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .where('state', '=', 'local')
      .executeTakeFirst(),
  )
  return row && asMail(row)
}
