import { parseCents } from '../../../../../platform/money.ts'
import { parseFeel } from '../../../../forms/domain/feel/parse.ts'
import { printValue } from '../../../domain/rule-words/print-rule.ts'
import { readValue } from '../../../domain/rule-words/read-parts.ts'
import type { Condition, Subject, Test, Value } from '../../../domain/rule-words/rule.ts'
import { type TestChoice, testsFor } from '../../../domain/rule-words/test-words.ts'
import type { Word, WordKind } from '../../../domain/rule-words/vocabulary.ts'
import { dayFeel, dayWords } from '../properties/day-words.ts'

/** A line of the builder as its inputs hold it; it may be unfinished. */
export interface RawLine {
  /** "answer:anzahl", "count:hunde", "years:geburtstag" */
  readonly subject: string
  readonly test: string
  readonly value: string
  readonly to: string
  /** Name of another question to compare with, instead of a value. */
  readonly other: string
  readonly values: readonly string[]
}

export const EMPTY_LINE: RawLine = { subject: '', test: '', value: '', to: '', other: '', values: [] }

export interface Choice {
  readonly subject: Subject
  readonly label: string
  readonly kind: WordKind
  readonly word: Word
}

/** All that a line can be about: answers, how many a list has, years since a day. */
export const choicesOf = (words: readonly Word[]): readonly Choice[] =>
  words.flatMap((word): Choice[] => {
    const answer: Choice = { subject: { of: 'answer', name: word.name }, label: word.label, kind: word.kind, word }
    if (word.kind === 'list' || word.kind === 'files')
      return [
        { subject: { of: 'count', name: word.name }, label: `Anzahl: ${word.label}`, kind: 'number', word },
        answer,
      ]
    if (word.kind === 'date')
      return [
        answer,
        { subject: { of: 'years', name: word.name }, label: `Jahre seit: ${word.label}`, kind: 'number', word },
      ]
    return [answer]
  })

export const keyOf = ({ of, name }: Subject): string => `${of}:${name}`
export const choiceOf = (words: readonly Word[], key: string): Choice | undefined =>
  choicesOf(words).find(({ subject }) => keyOf(subject) === key)

/** A condition as its line; undefined where it speaks of something that the form does not have. */
export function lineOf({ subject, test }: Condition, words: readonly Word[]): RawLine | undefined {
  const choice = choiceOf(words, keyOf(subject))
  if (!choice) return undefined
  const line: RawLine = { ...EMPTY_LINE, subject: keyOf(subject), test: test.kind }
  switch (test.kind) {
    case 'answered':
    case 'empty':
      return line
    case 'is':
    case 'is-not':
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least':
      if (test.value.kind === 'boolean')
        return { ...line, test: test.value.yes === (test.kind === 'is') ? 'yes' : 'no' }
      if (test.value.kind === 'name') return { ...line, other: test.value.name }
      return { ...line, value: valueText(test.value, choice.kind) }
    case 'between':
      return { ...line, value: valueText(test.low, choice.kind), to: valueText(test.high, choice.kind) }
    case 'one-of':
    case 'none-of':
      return { ...line, values: test.values }
    case 'has':
    case 'has-not':
      return { ...line, value: test.value }
    case 'contains':
    case 'starts-with':
      return { ...line, value: test.text }
  }
}

function valueText(value: Value, kind: WordKind): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return kind === 'money'
        ? (value.number / 100).toFixed(2).replace('.', ',')
        : String(value.number).replace('.', ',')
    case 'date':
    case 'today':
      return dayWords(printValue(value))
    case 'boolean':
    case 'name':
      return ''
  }
}

export type LineOutcome =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly message: string }

const wrong = (message: string): LineOutcome => ({ ok: false, message })

/** The condition of a line, or what is still missing in a German sentence. */
export function conditionOf(line: RawLine, words: readonly Word[]): LineOutcome {
  const choice = choiceOf(words, line.subject)
  if (!choice) return wrong('Wählen Sie eine Frage.')
  const test = readTest(line, choice, words)
  return typeof test === 'string' ? wrong(test) : { ok: true, condition: { subject: choice.subject, test } }
}

const CHOOSE = 'Wählen Sie eine Antwort.'

function readTest(line: RawLine, { kind }: Choice, words: readonly Word[]): Test | string {
  const test = testOf(line.test, kind)
  switch (test) {
    case 'yes':
    case 'no':
      return { kind: 'is', value: { kind: 'boolean', yes: test === 'yes' } }
    case 'answered':
    case 'empty':
      return { kind: test }
    case 'one-of':
    case 'none-of': {
      const [first, second] = line.values
      if (first === undefined) return 'Wählen Sie mindestens eine Antwort.'
      if (second === undefined)
        return { kind: test === 'one-of' ? 'is' : 'is-not', value: { kind: 'text', text: first } }
      return { kind: test, values: line.values }
    }
    case 'has':
    case 'has-not':
      return line.value === '' ? CHOOSE : { kind: test, value: line.value }
    case 'contains':
    case 'starts-with':
      return line.value === '' ? 'Schreiben Sie den Text, um den es geht.' : { kind: test, text: line.value }
    case 'between': {
      const [low, high] = [readText(line.value, kind), readText(line.to, kind)]
      if (typeof low === 'string') return low
      return typeof high === 'string' ? high : { kind: test, low, high }
    }
    case 'is':
    case 'is-not':
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least': {
      const value: Value | string =
        line.other !== '' && words.some(({ name }) => name === line.other)
          ? { kind: 'name', name: line.other }
          : readText(line.value, kind)
      return typeof value === 'string' ? value : { kind: test, value }
    }
  }
}

/** What was chosen, where it fits the question; else what a new line begins with. */
export function testOf(test: string, kind: WordKind): TestChoice {
  const fitting = testsFor(kind)
  return (fitting.find(([known]) => known === test) ?? fitting[0])?.[0] ?? 'answered'
}

function readText(text: string, kind: WordKind): Value | string {
  const entered = text.trim()
  switch (kind) {
    case 'number': {
      const number = Number(entered.replaceAll('.', '').replace(',', '.'))
      return entered !== '' && Number.isFinite(number) ? { kind: 'number', number } : 'Schreiben Sie eine Zahl.'
    }
    case 'money': {
      const cents = parseCents(entered)
      return cents === undefined ? 'Schreiben Sie einen Betrag, zum Beispiel 12,50.' : { kind: 'number', number: cents }
    }
    case 'date': {
      const feel = dayFeel(entered)
      const parsed = feel === undefined ? undefined : parseFeel(feel)
      const value = parsed?.ok ? readValue(parsed.ast) : undefined
      return value ?? 'Schreiben Sie einen Tag: „heute“, „heute + 14 Tage“ oder „31.12.2026“.'
    }
    case 'choice':
      return entered === '' ? CHOOSE : { kind: 'text', text: entered }
    case 'text':
      return entered === '' ? 'Schreiben Sie den Text, um den es geht.' : { kind: 'text', text: entered }
    case 'yes-no':
    case 'choices':
    case 'files':
    case 'list':
      return CHOOSE
  }
}
