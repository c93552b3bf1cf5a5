import { GERMAN, type Language } from '../../../platform/language.ts'
import type { Opened } from '../access.ts'
import { wordsOf } from '../views/words/use-words.ts'

type Refusal = Extract<Opened, { ok: false }>['reason']

/** What a person reads when number or code did not open anything. */
export const codeMessage = (reason: Refusal, language: Language = GERMAN): string =>
  wordsOf(language).code.refusals[reason]
