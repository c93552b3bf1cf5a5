import type { Spoken } from '../../../../platform/language.ts'
import type { uploadMessage } from '../../../attachments/domain/index.ts'

/** What the pages around a form say, in one language. A key that is missing does not compile. */
export interface ApplicationWords {
  readonly language: Spoken
  readonly start: StartWords
  readonly contact: ContactWords
  readonly later: LaterWords
  readonly code: CodeWords
  readonly receipt: ReceiptWords
  readonly overview: OverviewWords
  readonly conflict: ConflictWords
  readonly files: FileWords
  /** "23. November 2026, 14:05 Uhr" */
  instant(at: Date): string
}

interface StartWords {
  /** `minutes` stands in bold between the two. */
  readonly takesAbout: string
  minutes(minutes: number): string
  kept(days: number): string
  readonly atHand: string
  readonly cost: string
  readonly begin: string
  readonly resume: string
  readonly responsible: string
  readonly legalBasis: string
  readonly dataProtection: string
  readonly allDataProtection: string
  readonly home: string
}

interface ContactWords {
  readonly phone: string
  readonly email: string
  opened(hours: string): string
}

interface LaterWords {
  readonly title: string
  readonly saved: string
  readonly enterHere: string
  until(day: string): string
  readonly copyCode: string
  readonly print: string
  readonly byMail: string
  readonly address: string
  readonly sendCode: string
  readonly badAddress: string
  readonly sentTitle: string
  sentText(address: string): string
  readonly noMailTitle: string
  readonly noMailText: string
  readonly howOn: string
  readonly stranger: string
  readonly goOn: string
  readonly close: string
}

interface CodeWords {
  readonly label: string
  readonly hint: string
  readonly goOn: string
  readonly resumeTitle: string
  readonly resumeText: string
  readonly alreadySent: string
  readonly toStatus: string
  readonly expiredTitle: string
  readonly expiredText: string
  readonly expiredValues: string
  readonly noCode: string
  readonly beginAnew: string
  readonly refusals: Readonly<
    Record<'not-a-code' | 'mistyped-code' | 'not-a-number' | 'mistyped-number' | 'unknown', string>
  >
}

interface ReceiptWords {
  readonly title: string
  readonly number: string
  readonly receivedBy: string
  receivedAt(instant: string): string
  mailed(address: string): string
  /** Where no mail leaves the installation. */
  readonly notMailed: string
  readonly code: string
  readonly keep: string
  readonly pdf: string
  readonly status: string
  readonly copyNumber: string
  readonly steps: string
}

interface OverviewWords {
  readonly toStart: string
  readonly toTasks: string
}

interface ConflictWords {
  readonly title: string
  readonly stored: string
  readonly yours: string
  readonly keepStored: string
}

interface FileWords {
  readonly sentMeanwhile: string
  tooManyHere(max: number | undefined): string
  readonly refusal: typeof uploadMessage
}
