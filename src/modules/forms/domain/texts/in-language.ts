import { GERMAN, type Language } from '../../../../platform/language.ts'
import type { Form } from '../model.ts'
import { mapTexts } from './map-texts.ts'

/** The languages a form can be filled in, German first, then Leichte Sprache, then the others. */
export const languagesOf = (form: Pick<Form, 'translations'>): readonly Language[] => [
  GERMAN,
  ...Object.keys(form.translations ?? {})
    .filter(language => language !== GERMAN)
    .sort(),
]

/**
 * The form in another language; what is not translated stays German. `inSentence` goes where only the label is
 * translated: a message then quotes the label instead of mixing two languages in one sentence.
 */
export function inLanguage(form: Form, language: Language): Form {
  const translations = form.translations?.[language]
  if (language === GERMAN || !translations) return form
  const own = (key: string): string | undefined => (Object.hasOwn(translations, key) ? translations[key] : undefined)
  return mapTexts(form, (key, text) => {
    const translated = own(key)
    if (translated === undefined && key.endsWith('.inSentence') && own(key.replace(/inSentence$/, 'label')))
      return undefined
    return translated ?? text
  })
}
