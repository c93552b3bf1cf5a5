import { type Language, type Spoken, spokenFor } from '../../../platform/language.ts'

/** What stands around the answers in a receipt. A key that is missing does not compile. */
const german = {
  title: 'Eingangsbestätigung',
  arrived: 'Ihr Antrag ist bei uns angekommen. Vielen Dank.',
  number: 'Ihre Vorgangsnummer',
  receivedAt: 'Eingegangen am',
  service: 'Antrag',
  responsible: 'Zuständig',
  applicant: 'Antrag von',
  keep: 'Halten Sie die Nummer bereit, wenn Sie uns schreiben oder anrufen. Diese Bestätigung ist noch keine Entscheidung über Ihren Antrag.',
  steps: 'Wie es weitergeht',
  answers: 'Ihre Angaben',
  question: 'Angabe',
  answer: 'Ihre Antwort',
  files: 'Ihre Dateien',
  noFiles: 'Sie haben keine Dateien mitgeschickt.',
  file: 'Datei',
  size: 'Größe',
  contact: 'So erreichen Sie uns',
  page: 'Seite',
  of: 'von',
}
export type ReceiptWords = Readonly<typeof german>

const english: ReceiptWords = {
  title: 'Confirmation of receipt',
  arrived: 'We have received your application. Thank you.',
  number: 'Your reference number',
  receivedAt: 'Received on',
  service: 'Application',
  responsible: 'Responsible',
  applicant: 'Applicant',
  keep: 'Have the number ready when you write to us or call us. This confirmation is not yet a decision on your application.',
  steps: 'What happens next',
  answers: 'Your answers',
  question: 'Question',
  answer: 'Your answer',
  files: 'Your files',
  noFiles: 'You sent no files.',
  file: 'File',
  size: 'Size',
  contact: 'How to reach us',
  page: 'Page',
  of: 'of',
}

/** Leichte Sprache */
const simpleGerman: ReceiptWords = {
  title: 'Wir haben Ihren Antrag',
  arrived: 'Ihr Antrag ist bei uns. Vielen Dank.',
  number: 'Das ist die Nummer von Ihrem Antrag',
  receivedAt: 'Der Antrag kam an',
  service: 'So heißt der Antrag',
  responsible: 'Hier bekommen Sie Hilfe',
  applicant: 'Der Antrag ist von',
  keep: 'Schreiben Sie uns? Oder rufen Sie uns an? Dann sagen Sie uns bitte die Nummer. Wir haben noch nicht entschieden. Das kommt später.',
  steps: 'So geht es weiter',
  answers: 'Ihre Antworten',
  question: 'Frage',
  answer: 'Ihre Antwort',
  files: 'Ihre Dateien',
  noFiles: 'Sie haben keine Dateien geschickt.',
  file: 'Datei',
  size: 'Größe',
  contact: 'So erreichen Sie uns',
  page: 'Seite',
  of: 'von',
}

const WORDS: Readonly<Record<Spoken, ReceiptWords>> = { de: german, en: english, 'de-simple': simpleGerman }

export const receiptWords = (language: Language): ReceiptWords => WORDS[spokenFor(language)]
