import { german } from './german.ts'
import type { AddressPart, DatePart, Named, NamePart, Words } from './words.ts'

const PARTS: Readonly<Record<AddressPart, readonly [subject: string, object: string]>> = {
  street: ['Die Straße', 'die Straße'],
  houseNumber: ['Die Haus-Nummer', 'die Haus-Nummer'],
  postcode: ['Die Post-Leit-Zahl', 'die Post-Leit-Zahl'],
  city: ['Der Ort', 'den Ort'],
}
const NAMES: Readonly<Record<NamePart, readonly [subject: string, object: string]>> = {
  givenName: ['Der Vor-Name', 'den Vor-Namen'],
  familyName: ['Der Nach-Name', 'den Nach-Namen'],
}
const DATE_PARTS: Readonly<Record<DatePart, string>> = { day: 'Der Tag', month: 'Der Monat', year: 'Das Jahr' }
const DATE_RULES: Readonly<Record<DatePart, string>> = {
  day: 'Der Tag ist eine Zahl von 1 bis 31',
  month: 'Der Monat ist eine Zahl von 1 bis 12',
  year: 'Das Jahr hat 4 Ziffern',
}
const KNOWN = { iban: 'die IBAN', email: 'die E-Mail-Adresse', phone: 'die Telefon-Nummer' } as const

const quoted = ({ label }: Named): string => `„${label}“`
const birth = (field: Named | undefined): string => quoted(field ?? { label: 'Geburts-Datum' })
const atMost = (max: number): string => `Erlaubt sind bis zu ${max} Zeichen.`

/** Leichte Sprache: one thought a sentence, everyday words, long words in parts, figures as digits. */
export const simpleGerman: Words = {
  ...german,
  language: 'de-simple',

  enter: field => `Bitte schreiben Sie etwas bei: ${quoted(field)}`,
  choose: field => `Bitte wählen Sie etwas aus bei: ${quoted(field)}`,
  answerYesOrNo: field => `Bitte wählen Sie Ja oder Nein bei: ${quoted(field)}`,
  confirm: field => `Bitte machen Sie ein Kreuz bei: ${quoted(field)}`,
  upload: field => `Bitte laden Sie eine Datei hoch bei: ${quoted(field)}`,
  enterAddress: field => `Bitte schreiben Sie eine Adresse bei: ${quoted(field)}`,
  enterPerson: field => `Bitte schreiben Sie Vor-Namen und Nach-Namen bei: ${quoted(field)}`,
  enterKnown: what => `Bitte schreiben Sie ${KNOWN[what]}`,
  enterAddressPart: part => `Bitte schreiben Sie ${PARTS[part][1]}`,
  enterNamePart: part => `Bitte schreiben Sie ${NAMES[part][1]}`,
  enterBirthDate: 'Bitte schreiben Sie das Geburts-Datum',

  tooLong: (field, max) => `${quoted(field)}: Der Text ist zu lang. ${atMost(max)}`,
  tooLongBy: (field, max, over) => `${quoted(field)}: Der Text ist zu lang. ${atMost(max)} ${over} sind zu viel.`,
  badCharacters: field => `${quoted(field)}: Ein Zeichen ist hier falsch`,
  mismatch: field => `${quoted(field)}: Das ist hier falsch. Bitte prüfen Sie die Antwort.`,
  notNumber: (field, whole) => `${quoted(field)}: Bitte schreiben Sie eine Zahl${whole ? ' ohne Komma' : ''}`,
  tooSmall: (field, min) => `${quoted(field)}: Die Zahl ist zu klein. Die kleinste Zahl ist ${min}.`,
  tooLarge: (field, max) => `${quoted(field)}: Die Zahl ist zu groß. Die größte Zahl ist ${max}.`,
  tooManyDecimals: (field, decimals) =>
    `${quoted(field)}: Nach dem Komma ${decimals === 1 ? 'steht höchstens 1 Ziffer' : `stehen höchstens ${decimals} Ziffern`}`,
  notMoney: field => `${quoted(field)}: Bitte schreiben Sie einen Betrag in Euro. Zum Beispiel: 12,50`,
  datePartMissing: (field, part) => `${birth(field)}: ${DATE_PARTS[part]} fehlt`,
  datePartWrong: (field, part) => `${birth(field)}: ${DATE_RULES[part]}`,
  tooEarly: day => `Der Tag ist zu früh. Der erste mögliche Tag ist der ${german.date(day)}.`,
  tooLate: day => `Der Tag ist zu spät. Der letzte mögliche Tag ist der ${german.date(day)}.`,
  notTime: field => `${quoted(field)}: Bitte schreiben Sie eine Uhr-Zeit. Zum Beispiel: 09:30`,
  timeMissing: field => `${quoted(field)}: Die Uhr-Zeit fehlt`,
  tooEarlyTime: limit => `Die Uhr-Zeit ist zu früh. Die erste mögliche Uhr-Zeit ist ${limit}.`,
  tooLateTime: limit => `Die Uhr-Zeit ist zu spät. Die letzte mögliche Uhr-Zeit ist ${limit}.`,
  tooEarlyMoment: limit => `Das ist zu früh. Möglich ist es ab: ${limit}.`,
  tooLateMoment: limit => `Das ist zu spät. Möglich ist es bis: ${limit}.`,
  chooseAtLeast: (field, min) => `Bitte wählen Sie mindestens ${min} aus bei: ${quoted(field)}`,
  tooManyFiles: (field, max) =>
    `${quoted(field)}: Das sind zu viele Dateien. Erlaubt ${max === 1 ? 'ist 1 Datei' : `sind ${max} Dateien`}.`,
  addressCharacters: part => `${PARTS[part][0]}: Ein Zeichen ist hier falsch`,
  addressTooLong: (part, max) => `${PARTS[part][0]} ist zu lang. ${atMost(max)}`,
  postcodeDigits: 'Die Post-Leit-Zahl hat 5 Ziffern',
  nameCharacters: part => `${NAMES[part][0]}: Ein Zeichen ist hier falsch`,
  nameTooLong: (part, max) => `${NAMES[part][0]} ist zu lang. ${atMost(max)}`,
  notEmail: 'Bitte schreiben Sie eine E-Mail-Adresse. Zum Beispiel: name@beispiel.de',
  notPhone: 'Bitte schreiben Sie eine Telefon-Nummer. Zum Beispiel: 03641 123456',
  iban: {
    tooLong: 'Die IBAN ist zu lang',
    country: 'Die IBAN beginnt mit 2 Buchstaben. Zum Beispiel: DE',
    characters: 'In der IBAN stehen nur Buchstaben und Ziffern',
    sepa: 'Dieses Konto geht hier nicht. Das Konto muss in Europa sein.',
    length: (country, length, actual) => `Eine IBAN mit ${country} hat ${length} Zeichen. Hier sind es ${actual}.`,
    checksum: 'Die IBAN ist falsch. Bitte prüfen Sie die Ziffern.',
  },

  noAnswer: 'Keine Antwort',
  computedTitle: 'Das haben wir ausgerechnet',
  itemIncomplete: (itemName, number) => `${itemName} ${number}: Hier fehlt noch etwas`,
  tooFewItems: (itemName, min, count) =>
    `Hier fehlt noch etwas: „${itemName}“. Sie brauchen mindestens ${min}.${min === 1 ? '' : ` Jetzt sind es ${count}.`}`,
  tooManyItems: (itemName, max) => `Das ist zu viel: „${itemName}“. Erlaubt sind bis zu ${max}.`,
}
