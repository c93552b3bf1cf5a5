/** BCP 47: "en", "fr". Leichte Sprache is "de-simple" (a registered subtag: simplified form). */
export type Language = string

/** The languages in which the product itself speaks. Services may be translated into any. */
export const SPOKEN = ['de', 'de-simple', 'en'] as const
export type Spoken = (typeof SPOKEN)[number]

export const GERMAN: Spoken = 'de'

const isSpoken = (language: Language): language is Spoken => SPOKEN.some(one => one === language)

/** The product's own words for a page in this language: "en-GB" is "en", and what it does not speak is German. */
export function spokenFor(language: Language): Spoken {
  const [main = ''] = language.split('-')
  return isSpoken(language) ? language : isSpoken(main) ? main : GERMAN
}

/** "en", "pt-BR", "de-simple" */
export const isLanguage = (text: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text)

/** The language's name in itself: "English", "Leichte Sprache". */
export function languageName(language: Language): string {
  if (language === 'de-simple') return 'Leichte Sprache'
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
