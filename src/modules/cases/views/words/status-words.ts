import type { ApplicantDone } from '../../domain/applicant-done.ts'
import type { TextRefusal } from '../../domain/refused-form.ts'
import type { StandardText } from '../../domain/standard-text.ts'
import type { Stand, Told } from '../../domain/told.ts'

interface Titled {
  readonly title: string
  readonly text: string
}

/** What the applicant's pages of a case say, in one language. A key that is missing does not compile. */
export interface StatusWords {
  /** On what is always German: letters, and what the office wrote. */
  readonly german: { readonly lang?: 'de' }
  pageTitle(service: string): string
  /** What the applicant reads first: where things stand and whose turn it is. */
  readonly stand: Readonly<Record<Stand, Titled>>
  /** The applicant's timeline; the title of a letter follows after a colon. */
  readonly told: Readonly<Record<Told, string>>
  readonly done: Readonly<Record<ApplicantDone, string>>
  readonly standard: Readonly<Record<StandardText, string>>
  number(number: string): string
  readonly late: Titled
  readonly letters: string
  /** Why letters are not in this language; undefined where they are. */
  readonly lettersAreGerman: string | undefined
  readonly receiptTitle: string
  readonly messages: string
  readonly noMessages: string
  readonly you: string
  readonly history: string
  readonly application: string
  readonly showAnswers: string
  readonly question: QuestionWords
  readonly write: WriteWords
  readonly withdraw: WithdrawWords
  readonly lookup: LookupWords
  readonly trouble: TroubleWords
  instant(at: Date): string
  size(bytes: number): string
}

interface QuestionWords {
  readonly title: string
  readonly answer: string
  readonly files: string
  readonly moreFiles: string
  limits(kinds: string, size: string): string
  readonly uploaded: string
  readonly send: string
}

interface WriteWords {
  readonly summary: string
  label(authority: string): string
  readonly send: string
}

interface WithdrawWords {
  readonly action: string
  readonly title: string
  effect(authority: string): string
  readonly again: string
  readonly cancel: string
}

interface LookupWords {
  readonly title: string
  readonly text: string
  readonly number: string
  readonly numberHint: string
  readonly code: string
  readonly codeHint: string
}

interface TroubleWords {
  text(reason: TextRefusal, what: 'answer' | 'message', maxLength: number): string
  tooManyFiles(max: number): string
}
