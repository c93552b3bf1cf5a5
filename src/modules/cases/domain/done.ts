/** What has just been done, as the address after the redirect says it. */
export const DONE_WORDS = {
  zugewiesen: 'Der Vorgang ist zugewiesen',
  freigegeben: 'Der Vorgang ist freigegeben',
  nachricht: 'Ihre Nachricht ist gesendet',
  rueckfrage: 'Ihre Rückfrage ist gestellt',
  notiz: 'Ihre Notiz ist gespeichert',
  entschieden: 'Ihre Entscheidung ist gespeichert und bereitgestellt',
  geaendert: 'Der Vorgang ist geändert',
} as const
export type Done = keyof typeof DONE_WORDS

export const isDone = (word: string): word is Done => Object.hasOwn(DONE_WORDS, word)
