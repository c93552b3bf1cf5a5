import type { Id } from '../../../platform/id.ts'

/** `local`: no mail server is set; the mail stays where the demo's outbox page shows it. */
export type MailState = 'queued' | 'sent' | 'failed' | 'local'

export type MailId = Id<'mail'>

export interface Mail {
  readonly id: MailId
  readonly to: string
  readonly subject: string
  /** Emptied once it is sent: nobody needs it here any more. */
  readonly text: string
  readonly state: MailState
  readonly createdAt: Date
  readonly attempts: number
  readonly messageId: string | null
}

export interface MailContent {
  readonly subject: string
  readonly text: string
}

const MAX_SUBJECT = 200
/** One address and nothing else: no list, no name, no blank, no line break. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{C}]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?$/u

export const isMailAddress = (text: string): boolean => ADDRESS.test(text) && !text.includes('..')

/** One line without control characters, short enough for every mail program. */
export const subjectLine = (text: string): string =>
  [...text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, MAX_SUBJECT).join('')

/** Lines as they are, without other control characters. */
export const mailText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
