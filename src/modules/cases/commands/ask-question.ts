import type { App } from '../../../platform/app.ts'
import type { Staff } from '../../identity/index.ts'
import { matterOf } from '../case-file.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import { writeToApplicant } from '../correspondence.ts'
import type { Sent } from '../domain/sent.ts'

export interface Question {
  readonly text: string
  /** The applicant is offered to attach files. */
  readonly wantsFile: boolean
}

/** Asks the applicant back; the case waits for the answer. */
export async function askQuestion(app: App, by: Staff, sent: Sent, question: Question): Promise<ChangeOutcome> {
  const matter = await matterOf(app, by.tenantId, sent.id)
  if (!matter) return { ok: false, reason: 'no-case' }
  return changeCase(app, {
    ...sent,
    tenantId: by.tenantId,
    by,
    action: 'ask-question',
    write: async tx => ({
      type: 'question-asked',
      messageId: await writeToApplicant(app, tx, matter, { author: by, text: question.text, notice: 'message' }),
      wantsFile: question.wantsFile,
    }),
  })
}
