import { isLanguage, type Language } from '../../platform/language.ts'
import type { PackageTexts } from './domain/package.ts'
import type { PackageTranslation, TranslationFile } from './domain/translation.ts'

const FILE = /^translations\/([^/]+)\.yaml$/
const TEXT_FILES: Readonly<Record<keyof PackageTexts, string>> = {
  start: 'start.md',
  privacy: 'privacy.md',
  nextSteps: 'next-steps.md',
}

interface Reader {
  read(file: string): TranslationFile | undefined
  fail(file: string, message: string): void
}
interface Translations {
  readonly form: Readonly<Record<Language, Readonly<Record<string, string>>>>
  readonly package: Readonly<Record<Language, PackageTranslation>>
}

/** Reads `translations/<language>.yaml` and `texts/<language>/*.md` of a package's folder. */
export function parseTranslations(files: ReadonlyMap<string, string>, { read, fail }: Reader): Translations {
  const form: Record<Language, Readonly<Record<string, string>>> = {}
  const translations: Record<Language, PackageTranslation> = {}
  for (const path of files.keys()) {
    const language = FILE.exec(path)?.[1]
    if (language === undefined) continue
    if (!isLanguage(language) || language === 'de') {
      fail(path, `„${language}“ bezeichnet keine weitere Sprache. Zum Beispiel: en, fr, de-simple.`)
      continue
    }
    const file = read(path)
    if (!file) continue
    const texts = textsIn(files, language)
    form[language] = file.form ?? {}
    translations[language] = { ...(file.service && { service: file.service }), ...(texts && { texts }) }
  }
  return { form, package: translations }
}

function textsIn(files: ReadonlyMap<string, string>, language: Language): Partial<PackageTexts> | undefined {
  const found = Object.entries(TEXT_FILES).flatMap(([name, file]) => {
    const text = files.get(`texts/${language}/${file}`)
    return text === undefined ? [] : [[name, text] as const]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The form as an object with further translations; anything else is told when the form is checked. */
export function withTranslations(form: unknown, translations: Translations['form']): unknown {
  if (typeof form !== 'object' || form === null || Object.keys(translations).length === 0) return form
  const own = entriesOf(Reflect.get(form, 'translations'))
  const merged = Object.entries(translations).map(([language, texts]) => [
    language,
    { ...Object.fromEntries(entriesOf(Object.fromEntries(own)[language])), ...texts },
  ])
  return { ...form, translations: { ...Object.fromEntries(own), ...Object.fromEntries(merged) } }
}
