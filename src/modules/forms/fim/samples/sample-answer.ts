import type { Answer } from '../../domain/answers.ts'
import type { CodeList, Field } from '../../domain/model.ts'
import type { Dice } from './dice.ts'
import { sampleWord, textLike } from './sample-text.ts'

type Lists = Readonly<Record<string, CodeList>>

/** An answer that a field may well take, as it is stored; nothing for fields that are not answered. */
export function sampleAnswer(field: Field, lists: Lists, dice: Dice): Answer | undefined {
  switch (field.type) {
    case 'text':
      return (field.pattern && textLike(field.pattern, dice)) || sampleWord(least(field), field.maxLength ?? 200, dice)
    case 'textarea':
      return sampleWord(least(field), field.maxLength ?? 2000, dice)
    case 'number':
      return sampleNumber(field.min, field.max, dice)
    case 'money':
      return sampleNumber(field.minCents ?? 0, field.maxCents, dice)
    case 'date':
      return sampleDay(dice)
    case 'time':
      return sampleTime(dice)
    case 'date-time':
      return `${sampleDay(dice)}T${sampleTime(dice)}`
    case 'yes-no':
      return dice.roll(2) === 0
    case 'radios':
    case 'select':
      return dice.pick(valuesOf(field, lists))
    case 'checkboxes':
      return sampleTicks(valuesOf(field, lists), field.checks ?? [], dice)
    case 'address':
      return { street: 'Markt', houseNumber: '1', postcode: '07806', city: 'Neustadt an der Orla' }
    case 'person':
      return { givenName: 'Erika', familyName: 'Mustermann', birthDate: '1980-08-12' }
    case 'iban':
      return 'DE02120300000000202051'
    case 'email':
      return `${sampleWord(4, 8, dice).toLowerCase()}@example.org`
    case 'phone':
      return `03641 ${100000 + dice.roll(900000)}`
    case 'file':
      return sampleFiles(field.checks ?? [], field.accept?.[0] ?? 'application/pdf')
    case 'computed':
    case 'note':
    case 'declaration':
      return undefined
  }
}

type Checks = readonly { readonly that: string }[]

/** What a check demands at least: `count(x) >= 2`, `string length(x) >= 5`. */
const demanded = (checks: Checks, start: string): number =>
  Math.max(0, ...checks.map(({ that }) => Number(new RegExp(`^${start}\\(\\w+\\) >= (\\d+)$`).exec(that)?.[1] ?? 0)))
const allowed = (checks: Checks): number =>
  Math.min(99, ...checks.map(({ that }) => Number(/^count\(\w+\) <= (\d+)$/.exec(that)?.[1] ?? 99)))
const least = ({ checks = [] }: Field): number => demanded(checks, 'string length')

function sampleNumber(min: number | undefined, max: number | undefined, dice: Dice): number {
  const from = Math.ceil(min ?? Math.min(0, max ?? 0))
  const to = Math.floor(max ?? from + 2000)
  return to < from ? (min ?? max ?? 0) : from + dice.roll(Math.min(to - from + 1, 2500))
}

const valuesOf = (
  field: Extract<Field, { type: 'radios' | 'select' | 'checkboxes' }>,
  lists: Lists,
): readonly string[] => (field.options ?? lists[field.codeList ?? '']?.entries ?? []).map(option => option.value)

function sampleTicks(values: readonly string[], checks: Checks, dice: Dice): string[] {
  const count = Math.min(Math.max(1 + dice.roll(2), demanded(checks, 'count')), allowed(checks), values.length)
  const start = dice.roll(Math.max(values.length - count, 0) + 1)
  return values.slice(start, start + count)
}

const sampleFiles = (checks: Checks, mediaType: string): Answer =>
  Array.from({ length: Math.max(1, demanded(checks, 'count')) }, (_, at) => ({
    id: `datei-${at + 1}`,
    name: mediaType === 'application/pdf' ? `nachweis-${at + 1}.pdf` : `nachweis-${at + 1}.jpg`,
    bytes: 20_000,
    mediaType,
  }))

const sampleDay = (dice: Dice): string => `20${20 + dice.roll(6)}-${two(1 + dice.roll(12))}-${two(1 + dice.roll(28))}`
const sampleTime = (dice: Dice): string => `${two(dice.roll(24))}:${two(dice.roll(60))}`
const two = (number: number): string => String(number).padStart(2, '0')
