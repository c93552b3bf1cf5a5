import { formatDate, parsePlainDate } from '../../../../platform/date.ts'
import { formatCents } from '../../../../platform/money.ts'
import { type Condition, type DateUnit, type Joint, opposite, type Rule, type Subject, type Value } from './rule.ts'
import { COMPARISONS } from './test-words.ts'
import type { Word } from './vocabulary.ts'

const JOINTS: Readonly<Record<Joint, string>> = { and: ' und ', or: ' oder ' }

/** The rule in plain German: „Art des Feuers“ ist „Osterfeuer“ und „Anzahl“ ist größer als 2. */
export function sentenceOf({ joint, blocks }: Rule, words: readonly Word[]): string {
  const say = (condition: Condition) => sayCondition(condition, words)
  return blocks
    .map(block => {
      const text = block.map(say).join(JOINTS[opposite(joint)])
      return block.length > 1 && blocks.length > 1 ? `(${text})` : text
    })
    .join(JOINTS[joint])
}

function sayCondition({ subject, test }: Condition, words: readonly Word[]): string {
  const word = subject.of === 'answer' ? wordOf(words, subject.name) : undefined
  const name = saySubject(subject, words)
  const value = (one: Value) => sayValue(one, word, words)
  const text = (one: string) => `„${word?.options.find(option => option.value === one)?.label ?? one}“`
  switch (test.kind) {
    case 'answered':
      return `${name} ist beantwortet`
    case 'empty':
      return `${name} ist nicht beantwortet`
    case 'is':
    case 'is-not':
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least':
      if (test.value.kind === 'boolean') {
        const yes = test.value.yes === (test.kind === 'is')
        return `${name} ist mit ${yes ? 'Ja' : 'Nein'} beantwortet`
      }
      return `${name} ${COMPARISONS[isDate(test.value, word) ? 'date' : 'other'][test.kind]} ${value(test.value)}`
    case 'between':
      return `${name} liegt zwischen ${value(test.low)} und ${value(test.high)}`
    case 'one-of':
      return `${name} ist ${test.values.map(text).join(' oder ')}`
    case 'none-of':
      return `${name} ist weder ${test.values.map(text).join(' noch ')}`
    case 'has':
      return `bei ${name} ist ${text(test.value)} gewählt`
    case 'has-not':
      return `bei ${name} ist ${text(test.value)} nicht gewählt`
    case 'contains':
      return `${name} enthält „${test.text}“`
    case 'starts-with':
      return `${name} beginnt mit „${test.text}“`
  }
}

const wordOf = (words: readonly Word[], name: string): Word | undefined => words.find(word => word.name === name)

const isDate = (value: Value, word: Word | undefined): boolean =>
  value.kind === 'date' || value.kind === 'today' || (value.kind === 'name' && word?.kind === 'date')

export function saySubject({ of, name }: Subject, words: readonly Word[]): string {
  const label = `„${wordOf(words, name)?.label ?? name}“`
  switch (of) {
    case 'answer':
      return label
    case 'count':
      return `die Anzahl in ${label}`
    case 'years':
      return `die Jahre seit ${label}`
  }
}

const UNITS: Readonly<Record<DateUnit, readonly [string, string]>> = {
  days: ['Tag', 'Tagen'],
  months: ['Monat', 'Monaten'],
  years: ['Jahr', 'Jahren'],
}

/** "heute vor 18 Jahren" */
function sayToday(shift: number, unit: DateUnit): string {
  const by = Math.abs(shift)
  return shift === 0 ? 'heute' : `heute ${shift < 0 ? 'vor' : 'in'} ${by} ${UNITS[unit][by === 1 ? 0 : 1]}`
}

function sayValue(value: Value, word: Word | undefined, words: readonly Word[]): string {
  switch (value.kind) {
    case 'text':
      return `„${word?.options.find(option => option.value === value.text)?.label ?? value.text}“`
    case 'number':
      return word?.kind === 'money' ? formatCents(value.number) : value.number.toLocaleString('de')
    case 'boolean':
      return value.yes ? 'Ja' : 'Nein'
    case 'date': {
      const day = parsePlainDate(value.date)
      return day ? formatDate(day) : value.date
    }
    case 'today':
      return sayToday(value.shift, value.unit)
    case 'name':
      return `„${wordOf(words, value.name)?.label ?? value.name}“`
  }
}
