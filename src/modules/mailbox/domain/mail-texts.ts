import { type Language, type Spoken, spokenFor } from '../../../platform/language.ts'
import type { MailContent } from './mail.ts'
import type { CodeMail, MailWords, NumberedMail } from './mail-words.ts'
import { english } from './mail-words-english.ts'
import { german } from './mail-words-german.ts'
import { simpleGerman } from './mail-words-simple-german.ts'

const WORDS: Readonly<Record<Spoken, MailWords>> = { de: german, en: english, 'de-simple': simpleGerman }

type Kind = 'receipt' | 'newMessage' | 'decision'

const numbered =
  (kind: Kind) =>
  (about: NumberedMail, language: Language): MailContent =>
    mail(WORDS[spokenFor(language)], kind, about)

function mail(words: MailWords, kind: Kind, about: NumberedMail): MailContent {
  return whole(words, words[kind](about), about.authority)
}

const whole = (
  { greeting, noAnswersHere, regards }: MailWords,
  { subject, paragraphs }: ReturnType<MailWords['receipt']>,
  authority: string,
): MailContent => ({
  subject,
  text: [greeting, ...paragraphs, noAnswersHere, `${regards}\n${authority}`].join('\n\n'),
})

export const receiptMail = numbered('receipt')
export const newMessageMail = numbered('newMessage')
export const decisionMail = numbered('decision')

export function resumeCodeMail(about: CodeMail, language: Language): MailContent {
  const words = WORDS[spokenFor(language)]
  return whole(words, words.resumeCode(about), about.authority)
}
