import type { App } from '../../../platform/app.ts'
import type { Holder } from '../../applications/index.ts'
import { matterOf } from '../case-file.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import { keepFromApplicant } from '../correspondence.ts'

export interface ApplicantAnswer {
  readonly key: string
  /** Message that asked; the answer counts only while this question is open. */
  readonly questionId: string
  readonly text: string
  readonly attachmentIds: readonly string[]
}

/** The applicant answers the open question; the case goes on. */
export async function answerQuestion(
  app: App,
  { tenantId, applicationId }: Holder,
  { key, questionId, text, attachmentIds }: ApplicantAnswer,
): Promise<ChangeOutcome> {
  const matter = await matterOf(app, tenantId, applicationId)
  if (!matter) return { ok: false, reason: 'no-case' }
  return changeCase(app, {
    tenantId,
    id: applicationId,
    by: 'applicant',
    action: 'answer-question',
    key,
    write: async (tx, now) =>
      now.question?.messageId === questionId
        ? {
            type: 'question-answered',
            messageId: await keepFromApplicant(app, tx, matter, text, attachmentIds),
          }
        : undefined,
  })
}
