import type { PlainDate } from '../../../../platform/date.ts'
import type { Spoken } from '../../../../platform/language.ts'

/** A question as a message names it. */
export interface Named {
  readonly label: string
  /** "das Geburtsdatum" */
  readonly inSentence?: string
}
export type DatePart = 'day' | 'month' | 'year'
export type AddressPart = 'street' | 'houseNumber' | 'postcode' | 'city'
export type NamePart = 'givenName' | 'familyName'

/** How values look to people. */
export interface Formats {
  /** Between whole and fraction, in inputs too. */
  readonly decimal: ',' | '.'
  readonly yes: string
  readonly no: string
  /** ", geboren am 12. August 1964", after a name. */
  bornOn(day: PlainDate): string
  date(day: PlainDate): string
  /** Of "09:30". */
  time(time: string): string
  dayAndTime(day: PlainDate, time: string): string
  cents(cents: number): string
  /** ` („Luna“)`, after the number of an item. */
  inBrackets(name: string): string
  number(value: number, decimals: number): string
}

/** What is said at a question that was left empty. */
interface Requests {
  enter(field: Named): string
  choose(field: Named): string
  answerYesOrNo(field: Named): string
  confirm(field: Named): string
  upload(field: Named): string
  enterAddress(field: Named): string
  enterPerson(field: Named): string
  /** Questions that everybody knows by one name. */
  enterKnown(what: 'iban' | 'email' | 'phone', inSentence: string | undefined): string
  enterAddressPart(part: AddressPart): string
  enterNamePart(part: NamePart): string
  readonly enterBirthDate: string
}

/** What is said at an answer that can't be taken. */
interface Refusals {
  tooLong(field: Named, max: number): string
  tooLongBy(field: Named, max: number, over: number): string
  badCharacters(field: Named): string
  mismatch(field: Named): string
  notNumber(field: Named, whole: boolean): string
  tooSmall(field: Named, min: string): string
  tooLarge(field: Named, max: string): string
  tooManyDecimals(field: Named, decimals: number): string
  notMoney(field: Named): string
  /** `field` is undefined for the date of birth of a person. */
  datePartMissing(field: Named | undefined, part: DatePart): string
  datePartWrong(field: Named | undefined, part: DatePart): string
  noSuchDate(day: string, month: string, year: string): string
  tooEarly(day: PlainDate): string
  tooLate(day: PlainDate): string
  notTime(field: Named): string
  /** The day is there. */
  timeMissing(field: Named): string
  /** `limit` as `time` and `dayAndTime` write it. */
  tooEarlyTime(limit: string): string
  tooLateTime(limit: string): string
  tooEarlyMoment(limit: string): string
  tooLateMoment(limit: string): string
  chooseAtLeast(field: Named, min: number): string
  tooManyFiles(field: Named, max: number): string
  addressCharacters(part: AddressPart): string
  addressTooLong(part: AddressPart, max: number): string
  readonly postcodeDigits: string
  nameCharacters(part: NamePart): string
  nameTooLong(part: NamePart, max: number): string
  readonly notEmail: string
  readonly notPhone: string
  readonly iban: {
    readonly tooLong: string
    readonly country: string
    readonly characters: string
    readonly sepa: string
    length(country: string, length: number, actual: number): string
    readonly checksum: string
  }
}

/** What is said of lists and of what was answered as a whole. */
interface Overall {
  /** An optional question without an answer, on the review page. */
  readonly noAnswer: string
  readonly computedTitle: string
  itemIncomplete(itemName: string, number: number): string
  tooFewItems(itemName: string, min: number, count: number): string
  tooManyItems(itemName: string, max: number): string
}

/** All that the engine and the field types say to an applicant, in one language. A key that is missing does not compile. */
export interface Words extends Formats, Requests, Refusals, Overall {
  readonly language: Spoken
}
