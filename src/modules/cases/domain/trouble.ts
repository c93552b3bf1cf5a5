import type { RecordedEvent } from './case-event.ts'

/** The forms of the case page in which something is written. */
export type WrittenForm = 'message' | 'question' | 'note'

/** What was typed, so that it stands there again. */
export interface Typed {
  readonly form: WrittenForm
  readonly text: string
  readonly wantsFile: boolean
}

/** Why a form of the desk changed nothing. */
export type Trouble =
  /** Somebody was faster: what happened since the page was shown. */
  | { readonly kind: 'changed-meanwhile'; readonly since: readonly RecordedEvent[] }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'no-such-colleague' }
  | { readonly kind: 'text'; readonly form: WrittenForm; readonly message: string }
