import type { Language } from '../../../../platform/language.ts'
import type { Form } from '../model.ts'
import { textsOf } from './texts-of.ts'

const NONE: ReadonlySet<string> = new Set()
const known = new WeakMap<Form, ReadonlySet<string>>()

/** The texts that stayed German in a form in another language. Leichte Sprache is German itself. */
export function germanTexts(form: Form, language: Language): ReadonlySet<string> {
  if (language.split('-')[0] === 'de') return NONE
  const found = known.get(form) ?? untranslated(form, language)
  known.set(form, found)
  return found
}

function untranslated(form: Form, language: Language): ReadonlySet<string> {
  const translations = form.translations?.[language] ?? {}
  const own = new Set(Object.values(translations))
  return new Set(
    textsOf(form)
      .filter(({ key, text }) => !Object.hasOwn(translations, key) && !own.has(text))
      .map(({ text }) => text),
  )
}
