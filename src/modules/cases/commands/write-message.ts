import type { App } from '../../../platform/app.ts'
import type { Staff } from '../../identity/index.ts'
import { matterOf } from '../case-file.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import { writeToApplicant } from '../correspondence.ts'
import type { Sent } from '../domain/sent.ts'

/** Writes to the applicant. */
export async function writeMessage(app: App, by: Staff, sent: Sent, text: string): Promise<ChangeOutcome> {
  const matter = await matterOf(app, by.tenantId, sent.id)
  if (!matter) return { ok: false, reason: 'no-case' }
  return changeCase(app, {
    ...sent,
    tenantId: by.tenantId,
    by,
    action: 'send-message',
    write: async tx => ({
      type: 'message-sent',
      messageId: await writeToApplicant(app, tx, matter, { author: by, text, notice: 'message' }),
    }),
  })
}
