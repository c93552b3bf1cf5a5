import type { FieldTypeName } from '../model.ts'
import type { FormChange, Requirement, Subject } from './form-change.ts'
import { limitSentence } from './limit-sentence.ts'

const KINDS: Readonly<Record<Subject['kind'], string>> = {
  section: 'Der Abschnitt',
  page: 'Die Seite',
  list: 'Die Liste',
  group: 'Die Gruppe',
  field: 'Die Frage',
  note: 'Der Hinweis',
  computed: 'Der berechnete Wert',
  declaration: 'Die Erklärung',
}
const TYPES: Readonly<Record<FieldTypeName, string>> = {
  text: 'eine Zeile Text',
  textarea: 'mehrere Zeilen Text',
  number: 'eine Zahl',
  money: 'ein Betrag',
  date: 'ein Datum',
  time: 'eine Uhrzeit',
  'date-time': 'ein Datum mit Uhrzeit',
  'yes-no': 'Ja oder Nein',
  radios: 'eine Auswahl',
  checkboxes: 'eine Auswahl von mehreren',
  select: 'eine Auswahl aus einer Liste',
  address: 'eine Adresse',
  person: 'eine Person',
  iban: 'eine IBAN',
  email: 'eine E-Mail-Adresse',
  phone: 'eine Telefonnummer',
  file: 'eine Datei',
  computed: 'ein berechneter Wert',
  note: 'ein Hinweis',
  declaration: 'eine Erklärung',
}
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  label: 'die Beschriftung',
  title: 'die Überschrift',
  hint: 'der Hilfetext',
  intro: 'der Einleitungstext',
  inSentence: 'die Bezeichnung im Satz',
  legalBasis: 'die Rechtsgrundlage',
  text: 'der Text',
  itemName: 'der Name eines Eintrags',
  addLabel: 'die Beschriftung der Schaltfläche',
  patternMessage: 'die Fehlermeldung',
  minMessage: 'die Fehlermeldung',
  maxMessage: 'die Fehlermeldung',
  when: 'die Bedingung, wann das erscheint',
  enabledWhen: 'die Bedingung, wann man antworten kann',
  requiredWhen: 'die Bedingung, wann eine Antwort nötig ist',
  forbidden: 'die Bedingung, wann keine Antwort erlaubt ist',
  checks: 'die Prüfung der Antwort',
  value: 'die Berechnung',
  itemSummary: 'die Kurzfassung eines Eintrags',
  prefill: 'die Vorbelegung',
}

/** "Die Frage „Rasse“" */
const named = ({ kind, label }: Subject): string => `${KINDS[kind]} „${label}“`

/** The change in plain German, as authors read it. */
export function sentenceOf(change: FormChange): string {
  switch (change.change) {
    case 'added':
      return `${named(change.of)} ist neu${change.of.kind === 'field' || change.of.kind === 'list' ? NEW[change.required] : ''}.`
    case 'removed':
      return `${named(change.of)} gibt es nicht mehr.`
    case 'renamed':
      return `${named(change.of)} hat einen anderen Kurznamen: ${change.of.id} statt ${change.from}.`
    case 'moved':
      return change.to === undefined || change.from === change.to
        ? `${named(change.of)} steht jetzt an einer anderen Stelle.`
        : `${named(change.of)} steht jetzt unter „${change.to}“.`
    case 'owner':
      return change.to.length > change.from.length
        ? `${named(change.of)} wird jetzt für jeden Eintrag einer Liste gestellt.`
        : `${named(change.of)} gehört jetzt zu etwas anderem.`
    case 'required':
      return `${named(change.of)} ${REQUIRED[change.to]}.`
    case 'type':
      return `${named(change.of)} erwartet jetzt ${TYPES[change.to]}, bisher ${TYPES[change.from]}.`
    case 'choice':
      return change.to
        ? `Bei „${change.of.label}“ wählt man jetzt aus, welcher Teil zutrifft.`
        : `Bei „${change.of.label}“ werden jetzt alle Teile gefragt.`
    case 'option-added':
      return `Bei „${change.of.label}“ gibt es neu die Antwort „${change.label}“.`
    case 'option-removed':
      return `Bei „${change.of.label}“ gibt es die Antwort „${change.label}“ nicht mehr.`
    case 'option-renamed':
      return `Bei „${change.of.label}“ heißt die Antwort „${change.from}“ jetzt „${change.to}“.`
    case 'translations':
      return `Texte in einer anderen Sprache (${change.language}): ${change.texts} geändert.`
    case 'limit':
      return limitSentence(change)
    case 'text':
    case 'rule':
    case 'look':
      return replacedSentence(change)
  }
}

const NEW: Readonly<Record<Requirement, string>> = {
  always: ' und muss beantwortet werden',
  sometimes: ' und muss manchmal beantwortet werden',
  never: ' und kann beantwortet werden',
}
const REQUIRED: Readonly<Record<Requirement, string>> = {
  always: 'muss jetzt beantwortet werden',
  sometimes: 'muss jetzt unter einer Bedingung beantwortet werden',
  never: 'muss nicht mehr beantwortet werden',
}

function replacedSentence({ change, of, property, from, to }: Extract<FormChange, { property: string }>): string {
  if (change === 'look') return `${named(of)} sieht anders aus.`
  const name = PROPERTY_NAMES[property] ?? property
  if ((property === 'label' || property === 'title') && typeof from === 'string')
    return `${KINDS[of.kind]} „${from}“ heißt jetzt „${of.label}“.`
  if (from === undefined) return `Bei „${of.label}“ ist ${name} neu.`
  return to === undefined ? `Bei „${of.label}“ entfällt ${name}.` : `Bei „${of.label}“ ist ${name} anders.`
}
