import type { Language } from '../../../platform/language.ts'
import { applicationWords } from '../../applications/index.ts'
import { ANSWER_MAX_FILES, ANSWER_UPLOAD } from '../domain/answer-upload.ts'
import type { FileRefusal, FormError } from '../domain/refused-form.ts'
import { MESSAGE_LENGTH } from '../domain/written-text.ts'
import { statusWords } from './words/use-status-words.ts'

/** What the applicant reads at the field. */
export function errorMessage(error: FormError, language: Language): string {
  switch (error.field) {
    case 'antwort':
      return statusWords(language).trouble.text(error.reason, 'answer', MESSAGE_LENGTH)
    case 'text':
      return statusWords(language).trouble.text(error.reason, 'message', MESSAGE_LENGTH)
    case 'datei':
      return error.reasons.map(reason => fileMessage(reason, language)).join(' ')
  }
}

const fileMessage = (reason: FileRefusal, language: Language): string =>
  reason === 'too-many-at-once'
    ? statusWords(language).trouble.tooManyFiles(ANSWER_MAX_FILES)
    : applicationWords(language).files.refusal(reason, ANSWER_UPLOAD)
