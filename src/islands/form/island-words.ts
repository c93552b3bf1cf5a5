import { type Spoken, spokenFor } from '../../platform/language.ts'

/** What scripts of form pages say. A key that is missing does not compile. */
interface IslandWords {
  readonly error: string
  readonly offlineTitle: string
  readonly offlineText: string
  readonly tryAgain: string
  readonly keptTitle: string
  readonly keptText: string
  readonly copied: string
  readonly suggestions: string
  found(count: number): string
  remaining(left: number): string
}

const WORDS: Readonly<Record<Spoken, IslandWords>> = {
  de: {
    error: 'Fehler: ',
    offlineTitle: 'Keine Verbindung',
    offlineText: 'Ihre Eingaben sind noch da. Senden Sie sie ab, sobald Sie wieder Internet haben.',
    tryAgain: 'Noch einmal versuchen',
    keptTitle: 'Ihre Eingaben sind noch da',
    keptText: 'Sie wurden noch nicht gespeichert. Prüfen Sie sie und senden Sie sie noch einmal ab.',
    copied: 'Kopiert',
    suggestions: 'Vorschläge',
    found: count => (count === 0 ? 'Kein Treffer' : `${count} Treffer`),
    remaining(left) {
      const many = Math.abs(left) === 1 ? '1 Zeichen' : `${Math.abs(left)} Zeichen`
      return left < 0 ? `${many} zu viel` : `Noch ${many}`
    },
  },
  en: {
    error: 'Error: ',
    offlineTitle: 'No connection',
    offlineText: 'Your answers are still here. Send them when you are online again.',
    tryAgain: 'Try again',
    keptTitle: 'Your answers are still here',
    keptText: 'They have not been saved yet. Check them and send them again.',
    copied: 'Copied',
    suggestions: 'Suggestions',
    found: count => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
    remaining(left) {
      const many = Math.abs(left) === 1 ? '1 character' : `${Math.abs(left)} characters`
      return left < 0 ? `${many} too many` : `${many} left`
    },
  },
  'de-simple': {
    error: 'Fehler: ',
    offlineTitle: 'Das Internet geht gerade nicht',
    offlineText: 'Ihre Antworten sind noch da. Bitte versuchen Sie es später noch einmal.',
    tryAgain: 'Noch einmal versuchen',
    keptTitle: 'Ihre Antworten sind noch da',
    keptText: 'Wir haben sie noch nicht gespeichert. Bitte prüfen Sie Ihre Antworten. Dann drücken Sie auf: Speichern.',
    copied: 'Kopiert',
    suggestions: 'Vorschläge',
    found: count => (count === 0 ? 'Nichts gefunden' : `${count} gefunden`),
    remaining: left => (left < 0 ? `${-left} Zeichen zu viel` : `Noch ${left} Zeichen`),
  },
}

export const wordsIn = (language: string): IslandWords => WORDS[spokenFor(language)]

/** The words of this page. */
export const words = (): IslandWords => wordsIn(document.documentElement.lang)
