import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Actor } from '../../audit/domain.ts'

const event = <T extends string, P extends Record<string, import('typebox').TSchema>>(type: T, own: P) =>
  Type.Object({ type: Type.Literal(type), ...own }, { additionalProperties: false })
const Uuid = Type.String({ pattern: '^[0-9a-f-]{36}$' })

/** Somebody's name as it was on that day. */
export const Assignee = Type.Object({ id: Uuid, name: Type.String() }, { additionalProperties: false })
export type Assignee = Static<typeof Assignee>

const letter = {
  /** Id of the entry in the package's decisions. */
  decisionId: Type.String(),
  title: Type.String(),
  documentId: Uuid,
}

/** What can happen in a case. Messages and documents are kept by their modules; the event names them. */
export const CaseEvent = Type.Union([
  event('received', {}),
  event('assigned', { assignee: Assignee }),
  event('released', {}),
  event('message-sent', { messageId: Uuid }),
  event('message-received', { messageId: Uuid }),
  event('question-asked', { messageId: Uuid, wantsFile: Type.Boolean() }),
  event('question-answered', { messageId: Uuid }),
  event('question-ended', {}),
  event('note-added', { text: Type.String() }),
  event('decided', {
    ...letter,
    outcome: Type.Union([Type.Literal('grant'), Type.Literal('partly'), Type.Literal('refuse'), Type.Literal('close')]),
  }),
  event('decision-withdrawn', letter),
  event('application-withdrawn', {}),
  event('closed', {}),
  event('reopened', {}),
])
export type CaseEvent = Static<typeof CaseEvent>
export type Outcome = Extract<CaseEvent, { type: 'decided' }>['outcome']

/** An event with its place in the case. `key` names the form that caused it: the same form counts once. */
export interface RecordedEvent {
  readonly seq: number
  readonly at: Date
  readonly actor: Actor
  readonly key: string
  readonly event: CaseEvent
}

/** Throws on anything that is no event of today: nothing that happened may be ignored. */
export function parseCaseEvent(value: unknown): CaseEvent {
  if (!Value.Check(CaseEvent, value)) throw new Error('a case holds an event that this version does not know')
  return value
}

/** With what every case begins. */
export const receipt = (submittedAt: Date): RecordedEvent => ({
  seq: 1,
  at: submittedAt,
  actor: { kind: 'applicant' },
  key: 'received',
  event: { type: 'received' },
})
