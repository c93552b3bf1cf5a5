import { numbersIn } from './numbers-in.ts'
import type { AddressPart, DatePart, Named, NamePart, Words } from './words.ts'

const PARTS: Readonly<Record<AddressPart, string>> = {
  street: 'street',
  houseNumber: 'house number',
  postcode: 'postcode',
  city: 'town or city',
}
const NAMES: Readonly<Record<NamePart, string>> = { givenName: 'first name', familyName: 'last name' }
const DATE_RULES: Readonly<Record<DatePart, string>> = {
  day: 'the day must be a number from 1 to 31',
  month: 'the month must be a number from 1 to 12',
  year: 'the year must have four digits',
}
const KNOWN = { iban: 'the IBAN', email: 'the email address', phone: 'the phone number' } as const

const quoted = ({ label }: Named): string => `“${label}”`
const birth = (field: Named | undefined): string => quoted(field ?? { label: 'Date of birth' })
const isQuestion = ({ label }: Named): boolean => label.endsWith('?')
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const date = (day: string): string => longDate.format(Date.parse(`${day}T00:00:00Z`))
const euro = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' })
const characters = (max: number): string => `${max} characters`

export const english: Words = {
  language: 'en',
  decimal: '.',
  yes: 'Yes',
  no: 'No',
  bornOn: day => `, born on ${date(day)}`,
  date,
  time: time => time,
  dayAndTime: (day, time) => `${date(day)}, ${time}`,
  cents: cents => euro.format(cents / 100),
  inBrackets: name => ` (“${name}”)`,
  number: numbersIn('en-GB'),

  enter(field) {
    if (field.inSentence) return `Enter ${field.inSentence}`
    return isQuestion(field) ? `Answer the question ${quoted(field)}` : `Fill in ${quoted(field)}`
  },
  choose(field) {
    if (field.inSentence) return `Choose ${field.inSentence}`
    return isQuestion(field) ? `Choose an answer to ${quoted(field)}` : `Choose an option for ${quoted(field)}`
  },
  answerYesOrNo: field => `Answer ${quoted(field)} with Yes or No`,
  confirm: field => `Confirm ${quoted(field)}`,
  upload: field => (field.inSentence ? `Upload ${field.inSentence}` : `Upload a file for ${quoted(field)}`),
  enterAddress: field => `Enter an address for ${quoted(field)}`,
  enterPerson: field => `Enter a first name and a last name for ${quoted(field)}`,
  enterKnown: (what, inSentence) => `Enter ${inSentence ?? KNOWN[what]}`,
  enterAddressPart: part => `Enter the ${PARTS[part]}`,
  enterNamePart: part => `Enter the ${NAMES[part]}`,
  enterBirthDate: 'Enter the date of birth',

  tooLong: (field, max) => `${quoted(field)} must be ${characters(max)} or fewer`,
  tooLongBy: (field, max, over) => `${quoted(field)} must be ${characters(max)} or fewer; it is ${over} over`,
  badCharacters: field => `${quoted(field)} contains characters that are not allowed here`,
  mismatch: field => `${quoted(field)} is not in the right format`,
  notNumber: (field, whole) => `${quoted(field)} must be a ${whole ? 'whole ' : ''}number`,
  tooSmall: (field, min) => `${quoted(field)} must be ${min} or more`,
  tooLarge: (field, max) => `${quoted(field)} must be ${max} or less`,
  tooManyDecimals: (field, decimals) =>
    `${quoted(field)} can have at most ${decimals === 1 ? 'one decimal place' : `${decimals} decimal places`}`,
  notMoney: field => `${quoted(field)} must be an amount in euros, for example 12.50`,
  datePartMissing: (field, part) => `${birth(field)} must include a ${part}`,
  datePartWrong: (field, part) => `${birth(field)}: ${DATE_RULES[part]}`,
  noSuchDate: (day, month, year) => `There is no date ${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`,
  tooEarly: day => `The date must be ${date(day)} or later`,
  tooLate: day => `The date must be ${date(day)} or earlier`,
  notTime: field => `${quoted(field)} must be a time like 09:30`,
  timeMissing: field => `${quoted(field)} must include a time`,
  tooEarlyTime: limit => `The time must be ${limit} or later`,
  tooLateTime: limit => `The time must be ${limit} or earlier`,
  tooEarlyMoment: limit => `The date and time must be ${limit} or later`,
  tooLateMoment: limit => `The date and time must be ${limit} or earlier`,
  chooseAtLeast: (field, min) => `Choose at least ${min} for ${quoted(field)}`,
  tooManyFiles: (field, max) => `${quoted(field)}: you can upload at most ${max === 1 ? 'one file' : `${max} files`}`,
  addressCharacters: part => `The ${PARTS[part]} contains characters that are not allowed here`,
  addressTooLong: (part, max) => `The ${PARTS[part]} must be ${characters(max)} or fewer`,
  postcodeDigits: 'The postcode must have five digits',
  nameCharacters: part => `The ${NAMES[part]} contains characters that do not occur in names`,
  nameTooLong: (part, max) => `The ${NAMES[part]} must be ${characters(max)} or fewer`,
  notEmail: 'Enter an email address like name@example.com',
  notPhone: 'Enter a phone number like 03641 123456 or +49 3641 123456',
  iban: {
    tooLong: 'The IBAN is too long',
    country: 'The IBAN must start with a country, for example DE',
    characters: 'The IBAN can only contain letters and digits',
    sepa: 'The IBAN must belong to an account in the SEPA area',
    length: (country, length, actual) => `An IBAN with ${country} has ${length} characters; this one has ${actual}`,
    checksum: 'The IBAN is not correct. Check the digits',
  },

  noAnswer: 'Not answered',
  computedTitle: 'Calculated from your answers',
  itemIncomplete: (itemName, number) => `${itemName} ${number}: some answers are still missing`,
  tooFewItems: (itemName, min, count) =>
    min === 1
      ? `Add at least one “${itemName}”`
      : `Add at least ${min} entries for “${itemName}”; there are ${count} so far`,
  tooManyItems: (itemName, max) => `You can add at most ${max} entries for “${itemName}”`,
}
