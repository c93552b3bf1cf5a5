import { formatDate } from '../../../../platform/date.ts'
import { formatCents } from '../../../../platform/money.ts'
import { numbersIn } from './numbers-in.ts'
import type { AddressPart, DatePart, Named, NamePart, Words } from './words.ts'

const PARTS: Readonly<Record<AddressPart, readonly [subject: string, object: string]>> = {
  street: ['Die Straße', 'die Straße'],
  houseNumber: ['Die Hausnummer', 'die Hausnummer'],
  postcode: ['Die Postleitzahl', 'die Postleitzahl'],
  city: ['Der Ort', 'den Ort'],
}
const NAMES: Readonly<Record<NamePart, readonly [subject: string, object: string]>> = {
  givenName: ['Der Vorname', 'den Vornamen'],
  familyName: ['Der Nachname', 'den Nachnamen'],
}
const DATE_PARTS: Readonly<Record<DatePart, string>> = { day: 'der Tag', month: 'der Monat', year: 'das Jahr' }
const DATE_RULES: Readonly<Record<DatePart, string>> = {
  day: 'Der Tag muss eine Zahl von 1 bis 31 sein',
  month: 'Der Monat muss eine Zahl von 1 bis 12 sein',
  year: 'Das Jahr muss vier Ziffern haben',
}
const KNOWN = { iban: 'die IBAN', email: 'die E-Mail-Adresse', phone: 'die Telefonnummer' } as const

const quoted = ({ label }: Named): string => `„${label}“`
const isQuestion = ({ label }: Named): boolean => label.endsWith('?')
const birth = (field: Named | undefined): string => quoted(field ?? { label: 'Geburtsdatum' })

/** German; also what every other language falls back to. */
export const german: Words = {
  language: 'de',
  decimal: ',',
  yes: 'Ja',
  no: 'Nein',
  bornOn: day => `, geboren am ${formatDate(day)}`,
  date: formatDate,
  time: time => `${time} Uhr`,
  dayAndTime: (day, time) => `${formatDate(day)}, ${time} Uhr`,
  cents: formatCents,
  inBrackets: name => ` („${name}“)`,
  number: numbersIn('de-DE'),

  enter(field) {
    if (field.inSentence) return `Geben Sie ${field.inSentence} ein`
    return isQuestion(field) ? `Beantworten Sie die Frage ${quoted(field)}` : `Füllen Sie ${quoted(field)} aus`
  },
  choose(field) {
    if (field.inSentence) return `Wählen Sie ${field.inSentence} aus`
    return isQuestion(field)
      ? `Wählen Sie eine Antwort auf ${quoted(field)} aus`
      : `Wählen Sie bei ${quoted(field)} etwas aus`
  },
  answerYesOrNo: field => `Beantworten Sie ${quoted(field)} mit Ja oder Nein`,
  confirm: field => `Bestätigen Sie ${quoted(field)}`,
  upload: field =>
    field.inSentence ? `Laden Sie ${field.inSentence} hoch` : `Laden Sie bei ${quoted(field)} eine Datei hoch`,
  enterAddress: field => `Geben Sie bei ${quoted(field)} eine Adresse ein`,
  enterPerson: field => `Geben Sie bei ${quoted(field)} Vornamen und Nachnamen ein`,
  enterKnown: (what, inSentence) => `Geben Sie ${inSentence ?? KNOWN[what]} ein`,
  enterAddressPart: part => `Geben Sie ${PARTS[part][1]} ein`,
  enterNamePart: part => `Geben Sie ${NAMES[part][1]} ein`,
  enterBirthDate: 'Geben Sie das Geburtsdatum ein',

  tooLong: (field, max) => `${quoted(field)} darf höchstens ${max} Zeichen lang sein`,
  tooLongBy: (field, max, over) => `${quoted(field)} darf höchstens ${max} Zeichen lang sein, das sind ${over} zu viel`,
  badCharacters: field => `${quoted(field)} enthält Zeichen, die hier nicht erlaubt sind`,
  mismatch: field => `${quoted(field)} hat nicht die richtige Form`,
  notNumber: (field, whole) => `${quoted(field)} muss eine ${whole ? 'ganze ' : ''}Zahl sein`,
  tooSmall: (field, min) => `${quoted(field)} muss mindestens ${min} sein`,
  tooLarge: (field, max) => `${quoted(field)} darf höchstens ${max} sein`,
  tooManyDecimals: (field, decimals) =>
    `${quoted(field)} darf höchstens ${decimals === 1 ? 'eine Nachkommastelle' : `${decimals} Nachkommastellen`} haben`,
  notMoney: field => `${quoted(field)} muss ein Betrag in Euro sein, zum Beispiel 12,50`,
  datePartMissing: (field, part) => `${birth(field)}: Es fehlt ${DATE_PARTS[part]}`,
  datePartWrong: (field, part) => `${birth(field)}: ${DATE_RULES[part]}`,
  noSuchDate: (day, month, year) => `Das Datum ${day.padStart(2, '0')}.${month.padStart(2, '0')}.${year} gibt es nicht`,
  tooEarly: day => `Das Datum darf nicht vor dem ${formatDate(day)} liegen`,
  tooLate: day => `Das Datum darf nicht nach dem ${formatDate(day)} liegen`,
  notTime: field => `${quoted(field)} muss eine Uhrzeit wie 09:30 sein`,
  timeMissing: field => `${quoted(field)}: Es fehlt die Uhrzeit`,
  tooEarlyTime: limit => `Die Uhrzeit darf nicht vor ${limit} liegen`,
  tooLateTime: limit => `Die Uhrzeit darf nicht nach ${limit} liegen`,
  tooEarlyMoment: limit => `Der Zeitpunkt darf nicht vor dem ${limit} liegen`,
  tooLateMoment: limit => `Der Zeitpunkt darf nicht nach dem ${limit} liegen`,
  chooseAtLeast: (field, min) => `Wählen Sie bei ${quoted(field)} mindestens ${min} aus`,
  tooManyFiles: (field, max) =>
    `${quoted(field)}: Sie können höchstens ${max === 1 ? 'eine Datei' : `${max} Dateien`} hochladen`,
  addressCharacters: part => `${PARTS[part][0]} enthält Zeichen, die hier nicht erlaubt sind`,
  addressTooLong: (part, max) => `${PARTS[part][0]} darf höchstens ${max} Zeichen lang sein`,
  postcodeDigits: 'Die Postleitzahl muss aus fünf Ziffern bestehen',
  nameCharacters: part => `${NAMES[part][0]} enthält Zeichen, die in Namen nicht vorkommen`,
  nameTooLong: (part, max) => `${NAMES[part][0]} darf höchstens ${max} Zeichen lang sein`,
  notEmail: 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein',
  notPhone: 'Geben Sie eine Telefonnummer wie 03641 123456 oder +49 3641 123456 ein',
  iban: {
    tooLong: 'Die IBAN ist zu lang',
    country: 'Die IBAN muss mit einem Land beginnen, zum Beispiel DE',
    characters: 'Die IBAN darf nur Buchstaben und Ziffern enthalten',
    sepa: 'Die IBAN muss von einem Konto im SEPA-Raum sein',
    length: (country, length, actual) => `Eine IBAN mit ${country} hat ${length} Zeichen, hier sind es ${actual}`,
    checksum: 'Die IBAN stimmt nicht, prüfen Sie die Ziffern',
  },

  noAnswer: 'Keine Angabe',
  computedTitle: 'Aus Ihren Angaben berechnet',
  itemIncomplete: (itemName, number) => `${itemName} ${number}: Es fehlen noch Angaben`,
  tooFewItems: (itemName, min, count) =>
    min === 1
      ? `Ergänzen Sie mindestens eine Angabe zu „${itemName}“`
      : `Ergänzen Sie mindestens ${min} Angaben zu „${itemName}“, bisher sind es ${count}`,
  tooManyItems: (itemName, max) => `Sie können höchstens ${max} Angaben zu „${itemName}“ machen`,
}
