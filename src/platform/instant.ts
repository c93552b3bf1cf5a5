import { formatInstant } from './date.ts'
import { type Language, spokenFor } from './language.ts'

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' })

/** "23.11.2026, 14:05 Uhr", "23 November 2026 at 14:05"; in Berlin. */
export function instantIn(language: Language, at: Date): string {
  const spoken = spokenFor(language)
  switch (spoken) {
    case 'de':
    case 'de-simple':
      return `${formatInstant(at)} Uhr`
    case 'en':
      return english.format(at)
  }
}
