import type { Id } from '../../../platform/id.ts'

export type MessageId = Id<'message'>
export type Direction = 'to-applicant' | 'from-applicant'

/** One message between the authority and the applicant. */
export interface Message {
  readonly id: MessageId
  readonly direction: Direction
  readonly author: string
  readonly text: string
  readonly attachmentIds: readonly string[]
  readonly documentIds: readonly string[]
  readonly createdAt: Date
  /** When the other side first saw it. */
  readonly readAt?: Date
}
