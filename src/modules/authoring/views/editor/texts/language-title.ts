import type { Language } from '../../../../../platform/language.ts'

const names = new Intl.DisplayNames(['de'], { type: 'language' })

/** "Englisch", "Leichte Sprache" */
export const languageTitle = (language: Language): string =>
  language === 'de-simple' ? 'Leichte Sprache' : (names.of(language) ?? language)

/** Offered first; any other can be added in the package itself. */
export const OFFERED: readonly Language[] = [
  'de-simple',
  'en',
  'uk',
  'ar',
  'tr',
  'ru',
  'pl',
  'ro',
  'fa',
  'vi',
  'fr',
  'es',
  'it',
  'bg',
  'cs',
]
