/** Messages that the product writes by itself, kept in German as the office reads them; pages say them in their language. */
export const STANDARD_TEXTS = {
  /** What the person reads in the mailbox; all else stands in the letter. */
  letter: 'Zu Ihrem Antrag gibt es ein Schreiben von uns. Sie finden es hier. Bewahren Sie es auf.',
  filesOnly: 'Ich habe Dateien hochgeladen.',
} as const
export type StandardText = keyof typeof STANDARD_TEXTS

export const standardTextOf = (text: string): StandardText | undefined =>
  text === STANDARD_TEXTS.letter ? 'letter' : text === STANDARD_TEXTS.filesOnly ? 'filesOnly' : undefined
