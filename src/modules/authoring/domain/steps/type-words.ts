import type { Node } from '../../../forms/domain/model.ts'

export type NodeType = Node['type'] | 'choice-group'

export interface TypeWords {
  readonly type: NodeType
  readonly name: string
  readonly example: string
}

/** Kinds of questions in plain words, the frequent ones first. */
export const QUESTION_TYPES: readonly TypeWords[] = [
  { type: 'text', name: 'Kurze Antwort', example: 'Name des Vereins' },
  { type: 'textarea', name: 'Lange Antwort', example: 'Was haben Sie vor?' },
  { type: 'yes-no', name: 'Ja oder Nein', example: 'Ist die Feuerwehr informiert?' },
  { type: 'radios', name: 'Eine von wenigen', example: 'Osterfeuer, Maifeuer, Sonnwendfeuer' },
  { type: 'select', name: 'Eine aus einer langen Liste', example: 'Staatsangehörigkeit' },
  { type: 'checkboxes', name: 'Mehrere ankreuzen', example: 'Was wird verbrannt?' },
  { type: 'number', name: 'Zahl', example: 'Anzahl der Gäste' },
  { type: 'money', name: 'Geldbetrag', example: 'Höhe des Eintritts' },
  { type: 'date', name: 'Datum', example: 'Tag des Feuers' },
  { type: 'time', name: 'Uhrzeit', example: 'Beginn des Feuers' },
  { type: 'date-time', name: 'Datum und Uhrzeit', example: 'Wann kommt die Ware an?' },
  { type: 'person', name: 'Name einer Person', example: 'Vorname und Nachname' },
  { type: 'address', name: 'Anschrift', example: 'Straße, Hausnummer, Ort' },
  { type: 'email', name: 'E-Mail-Adresse', example: 'name@beispiel.de' },
  { type: 'phone', name: 'Telefonnummer', example: '036481 85-0' },
  { type: 'iban', name: 'Bankverbindung (IBAN)', example: 'DE02 1203 0000 0000 2020 51' },
  { type: 'file', name: 'Datei hochladen', example: 'Lageplan als PDF oder Bild' },
  { type: 'declaration', name: 'Erklärung zum Ankreuzen', example: 'Ich lösche das Feuer vollständig.' },
]

export const OTHER_TYPES: readonly TypeWords[] = [
  { type: 'note', name: 'Hinweistext', example: 'Text zwischen den Fragen, ohne Antwort' },
  { type: 'computed', name: 'Berechneter Wert', example: 'Gebühr aus den Antworten' },
  { type: 'group', name: 'Gruppe von Fragen', example: 'Fragen, die zusammengehören' },
  { type: 'choice-group', name: 'Entweder – oder', example: 'Person oder Firma: nur eines wird gefragt' },
]

const NAMES: ReadonlyMap<string, string> = new Map(
  [...QUESTION_TYPES, ...OTHER_TYPES].map(({ type, name }) => [type, name]),
)

export const isNodeType = (text: string): text is NodeType => NAMES.has(text)
/** "Kurze Antwort" */
export const typeName = (type: string): string => NAMES.get(type) ?? 'Frage'
