import type { Language } from '../../../../platform/language.ts'
import type { Form } from '../model.ts'
import { mapTexts } from './map-texts.ts'

/** One text that people read. */
export interface FormText {
  /** "field.rasse.label" */
  readonly key: string
  /** German. */
  readonly text: string
  /** The element it stands at: "field.rasse". */
  readonly place: string
}

/** All texts of a form that people read, in the order of the form; each key once. */
export function textsOf(form: Form): readonly FormText[] {
  const found = new Map<string, FormText>()
  mapTexts(form, (key, text) => {
    if (!found.has(key)) found.set(key, { key, text, place: key.split('.').slice(0, 2).join('.') })
    return text
  })
  return [...found.values()]
}

/** The texts that are still German in this language. */
export function missingTexts(form: Form, language: Language): readonly FormText[] {
  const translations = form.translations?.[language] ?? {}
  return textsOf(form).filter(({ key }) => !Object.hasOwn(translations, key))
}

/** Translations of texts that the form does not have: a misspelt key, or one whose element is gone. */
export function surplusTexts(form: Form, language: Language): readonly string[] {
  const known = new Set(textsOf(form).map(({ key }) => key))
  return Object.keys(form.translations?.[language] ?? {}).filter(key => !known.has(key))
}
