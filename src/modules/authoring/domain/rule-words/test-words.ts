import type { Comparison, TestKind } from './rule.ts'
import type { WordKind } from './vocabulary.ts'

/** How comparisons are said, of days and of everything else. */
export const COMPARISONS: Readonly<Record<'date' | 'other', Readonly<Record<Comparison, string>>>> = {
  date: {
    is: 'ist',
    'is-not': 'ist nicht',
    less: 'liegt vor',
    'at-most': 'ist spätestens',
    more: 'liegt nach',
    'at-least': 'ist frühestens',
  },
  other: {
    is: 'ist',
    'is-not': 'ist nicht',
    less: 'ist kleiner als',
    'at-most': 'ist höchstens',
    more: 'ist größer als',
    'at-least': 'ist mindestens',
  },
}

/** What a line of the builder offers for comparing; with a yes-or-no question the answer is part of it. */
export type TestChoice = TestKind | 'yes' | 'no'

const ALWAYS: readonly (readonly [TestChoice, string])[] = [
  ['answered', 'ist beantwortet'],
  ['empty', 'ist nicht beantwortet'],
]
const comparisons = (of: 'date' | 'other'): readonly (readonly [TestChoice, string])[] => [
  ['is', of === 'date' ? 'ist am' : 'ist gleich'],
  ['is-not', of === 'date' ? 'ist nicht am' : 'ist nicht gleich'],
  ['more', COMPARISONS[of].more],
  ['at-least', COMPARISONS[of]['at-least']],
  ['less', COMPARISONS[of].less],
  ['at-most', COMPARISONS[of]['at-most']],
  ['between', 'liegt zwischen'],
]

/** The choices that fit a kind of answer, with their words; the first is what a new line begins with. */
export function testsFor(kind: WordKind): readonly (readonly [TestChoice, string])[] {
  switch (kind) {
    case 'yes-no':
      return [['yes', 'ist mit Ja beantwortet'], ['no', 'ist mit Nein beantwortet'], ...ALWAYS]
    case 'choice':
      return [
        ['is', 'ist'],
        ['is-not', 'ist nicht'],
        ['one-of', 'ist eines von'],
        ['none-of', 'ist keines von'],
        ...ALWAYS,
      ]
    case 'choices':
      return [['has', 'enthält'], ['has-not', 'enthält nicht'], ...ALWAYS]
    case 'text':
      return [
        ['is', 'ist gleich'],
        ['is-not', 'ist nicht gleich'],
        ['contains', 'enthält'],
        ['starts-with', 'beginnt mit'],
        ...ALWAYS,
      ]
    case 'number':
    case 'money':
      return [...comparisons('other'), ...ALWAYS]
    case 'date':
      return [...comparisons('date'), ...ALWAYS]
    case 'files':
    case 'list':
      return ALWAYS
  }
}
