import type { Attachment } from '../../attachments/index.ts'
import type { IssuedDocument } from '../../documents/index.ts'
import type { ReviewGroup } from '../../forms/domain/engine.ts'
import type { Message } from '../../mailbox/domain/index.ts'
import type { RecordedEvent } from '../domain/case-event.ts'
import type { CaseId } from '../domain/case-list.ts'
import type { Case } from '../domain/case-state.ts'

/** All that the pages show of a case. */
export interface CaseView {
  readonly id: CaseId
  readonly number: string
  readonly serviceTitle: string
  readonly authority: string
  readonly applicantName: string
  readonly email: string | undefined
  readonly now: Case
  readonly events: readonly RecordedEvent[]
  readonly answers: readonly ReviewGroup[]
  readonly messages: readonly Message[]
  readonly attachments: readonly Attachment[]
  readonly documents: readonly IssuedDocument[]
}
