import type { JsonObject } from '../../../../platform/json.ts'
import type { FormJson } from './edit.ts'
import { isObject } from './tree.ts'

export interface Translation {
  readonly language: string
  readonly key: string
  readonly text: string
}

/** All texts in other languages. */
export const textsIn = (form: FormJson): readonly Translation[] =>
  Object.entries(translationsOf(form)).flatMap(([language, texts]) =>
    isObject(texts)
      ? Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [{ language, key, text }] : []))
      : [],
  )

const translationsOf = (form: FormJson): JsonObject => (isObject(form['translations']) ? form['translations'] : {})

/** Whether a key like `field.anzahl.hint` speaks of this element. */
export const belongsTo = (key: string, kind: 'section' | 'page' | 'field' | 'list', id: string): boolean =>
  key.startsWith(`${kind}.${id}.`)

export const withoutTexts = (form: FormJson, isGone: (key: string) => boolean): FormJson =>
  textsIn(form).some(({ key }) => isGone(key)) ? withTexts(form, key => (isGone(key) ? undefined : key)) : form

/** Keys under new names; undefined takes the text away, and a language without texts goes. */
export function withTexts(form: FormJson, keyFor: (key: string) => string | undefined): FormJson {
  const kept = textsIn(form).flatMap(({ language, key, text }) => {
    const name = keyFor(key)
    return name === undefined ? [] : [{ language, key: name, text }]
  })
  return withTranslations(form, kept)
}

export function withTranslations(form: FormJson, texts: readonly Translation[]): FormJson {
  const { translations: _before, ...rest } = form
  if (texts.length === 0) return rest
  const languages = [...new Set(texts.map(text => text.language))]
  const translations = Object.fromEntries(
    languages.map(language => [
      language,
      Object.fromEntries(texts.filter(text => text.language === language).map(({ key, text }) => [key, text])),
    ]),
  )
  return { ...rest, translations }
}
