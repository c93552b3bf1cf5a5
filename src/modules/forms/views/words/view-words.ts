import type { Spoken } from '../../../../platform/language.ts'
import type { Task } from '../../domain/engine.ts'
import type { AddressPart, NamePart } from '../../domain/texts/words.ts'

/** What stands around the questions of a form, in one language. A key that is missing does not compile. */
export interface ViewWords {
  readonly language: Spoken
  readonly saveAndContinue: string
  readonly next: string
  readonly later: string
  readonly why: string
  /** At a question that may have been answered for the person. */
  readonly prefilled: string
  /** At a question that cannot be answered now. */
  readonly closed: string
  /** The answers that were just sent brought up more questions on the page. */
  readonly addedTitle: string
  readonly addedText: string
  readonly inEuro: string
  inUnit(unit: string): string
  readonly address: Readonly<Record<AddressPart, string>>
  readonly person: Readonly<Record<NamePart, string>>
  readonly birthDate: string
  readonly birthHint: string
  readonly files: FileWords
  readonly list: ListWords
  readonly tasks: TaskWords
  readonly review: ReviewWords
}

interface FileWords {
  readonly upload: string
  readonly uploaded: string
  readonly remove: string
  limits(types: string, megabytes: number, files: number): string
  /** "840 kB", "1,2 MB" */
  size(bytes: number): string
}

interface ListWords {
  readonly empty: string
  readonly change: string
  readonly remove: string
  readonly incomplete: string
  full(max: number): string
}

interface TaskWords {
  readonly label: string
  readonly status: Readonly<Record<Task['status'], string>>
  done(done: number, of: number): string
  readonly allDone: string
  readonly whenDone: string
  readonly begin: string
  readonly goOn: string
  readonly review: string
}

interface ReviewWords {
  readonly title: string
  readonly sendTitle: string
  sendText(recipient: string): string
  readonly send: string
  readonly openTitle: string
  readonly openText: string
  readonly complete: string
}
