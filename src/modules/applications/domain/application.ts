import type { Id, TenantId } from '../../../platform/id.ts'
import type { Language } from '../../../platform/language.ts'
import type { Answers, Surroundings } from '../../forms/domain/model.ts'
import type { DraftNotes } from './draft-notes.ts'
import type { ApplicationNumber } from './number.ts'

export type ApplicationId = Id<'application'>

interface Filed {
  readonly id: ApplicationId
  readonly tenantId: TenantId
  readonly serviceId: string
  readonly packageId: string
  readonly packageVersion: string
  readonly answers: Answers
  /** The secret with which the person comes back, shown to nobody else. */
  readonly code: string
  /** In which it is filled in; receipt, mails and pages speak it. */
  readonly language: Language
}

/** What a person is filling in. `revision` grows with every save. */
export interface Draft extends Filed {
  readonly revision: number
  readonly notes: DraftNotes
  readonly startedAt: Date
  readonly changedAt: Date
}

/** What was submitted; never changes. Its id is the draft's id: that makes submitting twice the same as once. */
export interface Application extends Filed {
  readonly number: ApplicationNumber
  /** Fee and the like, as computed on the day of submission. */
  readonly computed: Answers
  /** The municipality's values on that day: letters and conditions go by them, whatever was changed since. */
  readonly parameters: Surroundings['parameters']
  readonly submittedAt: Date
}
