import type { Field } from '../domain/model.ts'

const options = [
  { value: 'a', label: 'Anton' },
  { value: 'b', label: 'Berta' },
]
/** For tests: one field of each type that asks something. */
export const fields = {
  text: { type: 'text', id: 'f', label: 'Name', maxLength: 10, pattern: '[^0-9]+', patternMessage: 'Ohne Ziffern' },
  named: { type: 'text', id: 'f', label: 'Name', inSentence: 'den Namen' },
  question: { type: 'text', id: 'f', label: 'Wie heißt der Hund?' },
  textarea: { type: 'textarea', id: 'f', label: 'Begründung', maxLength: 20 },
  number: { type: 'number', id: 'f', label: 'Fläche', decimals: 2, min: 1, max: 5000, unit: 'm²' },
  whole: { type: 'number', id: 'f', label: 'Anzahl', min: -5 },
  year: { type: 'number', id: 'f', label: 'Baujahr', min: 1850, max: 2080 },
  money: { type: 'money', id: 'f', label: 'Betrag', maxCents: 100_000_00 },
  date: { type: 'date', id: 'f', label: 'Geburtsdatum', inSentence: 'das Geburtsdatum' },
  time: { type: 'time', id: 'f', label: 'Beginn' },
  dateTime: { type: 'date-time', id: 'f', label: 'Ankunft' },
  yesNo: { type: 'yes-no', id: 'f', label: 'Ist der Hund gefährlich?' },
  radios: { type: 'radios', id: 'f', label: 'Rasse', options },
  checkboxes: { type: 'checkboxes', id: 'f', label: 'Wege', options, minItems: 2 },
  select: { type: 'select', id: 'f', label: 'Rasse', inSentence: 'die Rasse', options },
  address: { type: 'address', id: 'f', label: 'Anschrift' },
  person: { type: 'person', id: 'f', label: 'Halterin oder Halter', birthDate: true },
  iban: { type: 'iban', id: 'f', label: 'IBAN' },
  email: { type: 'email', id: 'f', label: 'E-Mail' },
  phone: { type: 'phone', id: 'f', label: 'Telefon' },
  declaration: { type: 'declaration', id: 'f', label: 'Richtigkeit', text: 'Alles ist wahr.' },
} as const satisfies Record<string, Field>
