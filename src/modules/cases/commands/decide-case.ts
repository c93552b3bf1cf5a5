import type { App } from '../../../platform/app.ts'
import { keepDocument } from '../../documents/index.ts'
import type { Staff } from '../../identity/index.ts'
import type { OfferedDecision } from '../../online-services/index.ts'
import { matterOf } from '../case-file.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import { writeToApplicant } from '../correspondence.ts'
import type { CaseEvent } from '../domain/case-event.ts'
import { actionOf } from '../domain/decision-action.ts'
import type { DecisionEntry } from '../domain/decision-entry.ts'
import type { Sent } from '../domain/sent.ts'
import { STANDARD_TEXTS } from '../domain/standard-text.ts'
import { renderDecision } from '../letter.ts'

/**
 * Decides, or takes an earlier decision back: keeps the letter, tells the applicant that something is there, and
 * writes the event, all in one transaction. The letter is rendered before, because that takes longest.
 */
export async function decideCase(
  app: App,
  by: Staff,
  sent: Sent,
  decision: OfferedDecision,
  entry: DecisionEntry,
): Promise<ChangeOutcome> {
  const matter = await matterOf(app, by.tenantId, sent.id)
  if (!matter) return { ok: false, reason: 'no-case' }
  const pdf = await renderDecision(app, matter, decision, entry, by)
  return changeCase(app, {
    ...sent,
    tenantId: by.tenantId,
    by,
    action: actionOf(decision),
    write: async tx => {
      const { title } = decision
      const kept = await keepDocument(app, tx, {
        tenantId: by.tenantId,
        ownerId: sent.id,
        kind: 'decision',
        title,
        pdf,
      })
      await writeToApplicant(app, tx, matter, {
        author: by,
        text: STANDARD_TEXTS.letter,
        documentIds: [kept.id],
        notice: 'decision',
      })
      return eventOf(decision, kept.id)
    },
  })
}

function eventOf({ id, title, outcome }: OfferedDecision, documentId: string): CaseEvent {
  const letter = { decisionId: id, title, documentId }
  switch (outcome) {
    case 'revoke':
      return { type: 'decision-withdrawn', ...letter }
    case 'grant':
    case 'partly':
    case 'refuse':
    case 'close':
      return { type: 'decided', outcome, ...letter }
  }
}
