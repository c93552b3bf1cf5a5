import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { parseId, type TenantId } from '../../../platform/id.ts'
import type { JsonObject } from '../../../platform/json.ts'
import { deliverMail, senderAddress } from '../../../platform/mail/smtp.ts'
import { tenantById } from '../../tenants/index.ts'
import type { Mail } from '../domain/mail.ts'
import { type Attempt, claimMail, recordAttempt } from '../store/mails.ts'

/** As often as the queue tries; with its growing pauses that is some two days. */
const MAX_ATTEMPTS = 12

/**
 * The job `mail.send`. Sends a queued mail once: the row is held while the server takes it, and a mail that is not
 * queued any more is left alone. Throws when it is to be tried again.
 */
export async function mailSend(app: App, { tenantId, mailId }: JsonObject): Promise<void> {
  const tenant = parseId<'tenant'>(String(tenantId))
  const id = parseId<'mail'>(String(mailId))
  if (!tenant || !id) throw new Error('malformed mail.send')
  const attempt = await inTenant(app.db, tenant, async tx => {
    const mail = await claimMail(tx, tenant, id)
    if (mail?.state !== 'queued') return undefined
    const made = await tryOnce(app, tenant, mail)
    await recordAttempt(tx, tenant, id, made)
    return made
  })
  if (attempt?.state === 'queued') throw new Error(`mail not delivered yet: ${attempt.answer}`)
}

async function tryOnce(app: App, tenantId: TenantId, mail: Mail): Promise<Attempt> {
  const { smtpUrl, mailFrom } = app.config
  const sentAt = app.clock.now()
  if (smtpUrl === undefined) return { state: 'local', attempts: 0, messageId: null, answer: null, sentAt: null }
  const tenant = await tenantById(app, tenantId)
  const settings = { smtpUrl, mailFrom }
  const attempts = mail.attempts + 1
  const messageId = mail.messageId ?? `<${mail.id}@${senderAddress(settings).split('@')[1] ?? 'localhost'}>`
  const delivery = await deliverMail(settings, {
    fromName: tenant?.name ?? '',
    replyTo: tenant?.email ?? senderAddress(settings),
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId,
    date: mail.createdAt,
  })
  if (delivery.ok) return { state: 'sent', attempts, messageId, answer: null, sentAt }
  const state = delivery.reason === 'refused' || attempts >= MAX_ATTEMPTS ? 'failed' : 'queued'
  return { state, attempts, messageId, answer: delivery.answer, sentAt: null }
}
