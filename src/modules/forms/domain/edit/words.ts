import type { Json, JsonObject } from '../../../../platform/json.ts'
import type { Edit, FormJson, Place } from './edit.ts'
import { elementAt, idOf, isObject, repeatOf } from './tree.ts'

/** One change as a sentence for the history; `form` is the form as it was before. */
export function wordsOfEdit(edit: Edit, form: FormJson): string {
  switch (edit.op) {
    case 'add':
      return `${kindOf(edit.element)} „${labelOf(edit.element)}“ hinzugefügt.`
    case 'set':
      return `${placeInWords(edit.target, form)}: ${propertyInWords(edit.property)} ${edit.value === null ? 'entfernt' : 'geändert'}.`
    case 'move':
      return `${placeInWords(edit.target, form)} verschoben.`
    case 'remove':
      return `${placeInWords(edit.target, form)} entfernt.`
    case 'rename':
      return `${placeInWords(edit.target, form)}: Name von „${edit.target.id}“ zu „${edit.id}“ geändert.`
    case 'rename-code-list':
      return `Liste „${edit.from}“ heißt jetzt „${edit.to}“.`
    case 'set-code-list': {
      const before = isObject(form['codeLists']) ? form['codeLists'][edit.id] : undefined
      const name = textOf((edit.list ?? (isObject(before) ? before : {}))['name']) || edit.id
      return `Liste „${name}“ ${edit.list === null ? 'entfernt' : before === undefined ? 'hinzugefügt' : 'geändert'}.`
    }
    case 'set-text':
      return `${languageInWords(edit.language)}: Text „${edit.key}“ ${edit.text === null ? 'entfernt' : 'geändert'}.`
  }
}

/** „Feld „Rasse““, „Seite „Ihre Hunde““. */
export function placeInWords(place: Place, form: FormJson): string {
  switch (place.kind) {
    case 'form':
      return 'Formular'
    case 'computed':
      return 'Berechnete Werte'
    case 'declarations':
      return 'Erklärungen'
    case 'section':
    case 'page':
    case 'field': {
      const value = (elementAt(form, place) ?? (place.kind === 'field' ? repeatOf(form, place.id) : undefined))?.value
      return value ? `${kindOf(value)} „${labelOf(value)}“` : `„${place.id}“`
    }
  }
}

function kindOf(element: JsonObject): string {
  if (element['kind'] === 'page') return 'Seite'
  if (element['kind'] === 'repeat') return 'Wiederholte Gruppe'
  if (element['type'] === undefined) return 'Abschnitt'
  if (element['type'] === 'group') return 'Gruppe'
  if (element['type'] === 'computed') return 'Berechneter Wert'
  if (element['type'] === 'declaration') return 'Erklärung'
  return element['type'] === 'note' ? 'Hinweis' : 'Feld'
}

const labelOf = (element: JsonObject): string => textOf(element['label']) || textOf(element['title']) || idOf(element)
const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '')

/** With their article, as they stand in the designer. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fim: 'Datenschema',
  label: 'Beschriftung',
  title: 'Titel',
  hint: 'Hilfetext',
  inSentence: 'Wort im Satz',
  legalBasis: 'Rechtsgrundlage',
  required: 'Pflichtangabe',
  requiredWhen: 'Bedingung für Pflicht',
  when: 'Bedingung zum Anzeigen',
  enabledWhen: 'Bedingung zum Ausfüllen',
  forbidden: 'Verbot',
  checks: 'Prüfungen',
  prefill: 'Vorbelegung',
  options: 'Auswahl',
  codeList: 'Liste der Auswahl',
  text: 'Text',
  intro: 'Einleitung',
  type: 'Art des Feldes',
  value: 'Formel',
  format: 'Darstellung',
  show: 'Anzeige',
  min: 'kleinster Wert',
  max: 'größter Wert',
  maxLength: 'größte Länge',
  pattern: 'Muster',
  unit: 'Einheit',
  itemName: 'Name eines Eintrags',
  addLabel: 'Beschriftung der Schaltfläche',
  itemSummary: 'Zusammenfassung eines Eintrags',
  choice: 'Auswahl einer Möglichkeit',
  openRules: 'offene Regeln',
}
const propertyInWords = (property: string): string => PROPERTIES[property] ?? `„${property}“`

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'Englisch',
  fr: 'Französisch',
  'de-simple': 'Leichte Sprache',
}
const languageInWords = (language: string): string => LANGUAGES[language] ?? language
