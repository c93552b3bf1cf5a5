import type { JsonObject } from '../../../../../platform/json.ts'
import type { Language } from '../../../../../platform/language.ts'
import type { Edit, FormJson } from '../../../../forms/domain/edit/edit.ts'
import { elementsOf, isObject } from '../../../../forms/domain/edit/tree.ts'
import type { FormText } from '../../../../forms/domain/texts/texts-of.ts'
import { elementText, entryText } from '../../../domain/german-edits.ts'
import { listsOf } from '../../../domain/lists/form-lists.ts'
import { textOf } from '../../../domain/rule-words/read-json.ts'
import { titleOf } from '../element-words.ts'

/** One text with its translations. */
export interface TextRow {
  readonly key: string
  /** "Hilfe zur Antwort" */
  readonly what: string
  /** The element's name, and its place for the link. */
  readonly where: string
  readonly part: string | undefined
  readonly german: string
  /** How the German text is changed; undefined where it can’t be, as with what was published elsewhere. */
  readonly germanEdit: ((text: string) => Edit) | undefined
  readonly translations: Readonly<Record<Language, string>>
}

const PROPERTIES: Readonly<Record<string, string>> = {
  label: 'Frage',
  title: 'Überschrift',
  hint: 'Hilfe',
  inSentence: 'Die Sache im Satz',
  legalBasis: 'Rechtsgrundlage',
  intro: 'Text unter der Überschrift',
  itemName: 'Was mehrmals gefragt wird',
  addLabel: 'Beschriftung zum Hinzufügen',
  text: 'Text',
  unit: 'Einheit',
  patternMessage: 'Meldung zum Muster',
  minMessage: 'Meldung, wenn zu früh',
  maxMessage: 'Meldung, wenn zu spät',
}
const PARTS: Readonly<Record<string, string>> = {
  option: 'Antwort',
  check: 'Meldung der Prüfung',
  forbidden: 'Meldung',
}

/** The texts with their translations and places, in the order of the form. */
export function textRows(form: FormJson, texts: readonly FormText[], languages: readonly Language[]): TextRow[] {
  const elements = elementsOf(form)
  const lists = listsOf(form)
  const translations = isObject(form['translations']) ? form['translations'] : {}
  return texts.map(({ key, text }) => {
    const [kind, id = '', property = ''] = key.split('.')
    const list = kind === 'list' ? lists.find(one => one.id === id) : undefined
    const element = elements.find(({ place, id: own }) => place.kind === kind && own === id)
    return {
      key,
      what: list ? 'Eintrag der Liste' : (PROPERTIES[property] ?? PARTS[property] ?? property),
      where: element ? titleOf(element.value) : (list?.name ?? id),
      part: element ? `${kind}.${element.place.id}` : list && `list.${list.id}`,
      german: text,
      germanEdit: element ? elementText(element, key) : list && entryText(list, key),
      translations: Object.fromEntries(languages.map(language => [language, translated(translations, language, key)])),
    }
  })
}

function translated(translations: JsonObject, language: Language, key: string): string {
  const texts = translations[language]
  return isObject(texts) ? textOf(texts, key) : ''
}

export const isMissing = ({ translations }: TextRow): boolean => Object.values(translations).includes('')
