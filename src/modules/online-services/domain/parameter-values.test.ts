import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Parameter } from './parameter.ts'
import { checkParameters, printParameter } from './parameter-values.ts'

const about = { label: 'Wert', explanation: 'Ein Wert.' }
const steuer: Parameter = { id: 'steuer', type: 'cents', ...about, min: 0, max: 50_000, default: 5000 }
const tage: Parameter = { id: 'tage', type: 'number', ...about, integer: true, min: 1, max: 60 }
const glaeubiger: Parameter = {
  id: 'glaeubiger',
  type: 'text',
  ...about,
  required: false,
  pattern: '^DE\\d{2}$',
  patternMessage: 'Die Nummer beginnt mit DE.',
}
const beginn: Parameter = {
  id: 'beginn',
  type: 'choice',
  ...about,
  options: [
    { value: 'a', label: 'Gleich' },
    { value: 'b', label: 'Später' },
  ],
  default: 'a',
}
const gruende: Parameter = {
  id: 'gruende',
  type: 'table',
  ...about,
  columns: [
    { id: 'grund', label: 'Grund', type: 'text' },
    { id: 'prozent', label: 'Prozent', type: 'number', min: 1, max: 100 },
    { id: 'betrag', label: 'Betrag', type: 'cents', required: false },
  ],
  minRows: 1,
  default: [{ grund: 'Assistenzhund', prozent: 100 }],
}
const all = [steuer, tage, glaeubiger, beginn, gruende]

describe('values of an adoption', () => {
  test('defaults fill what is not given; an optional value may be missing', () => {
    const outcome = checkParameters(all, { tage: 14 })
    assert.deepEqual(outcome, {
      ok: true,
      parameters: { steuer: 5000, tage: 14, beginn: 'a', gruende: [{ grund: 'Assistenzhund', prozent: 100 }] },
    })
  })

  const refused: [what: string, given: Record<string, unknown>, at: string, message: RegExp][] = [
    ['a required value without a default', {}, 'tage', /fehlt/],
    ['a value below its limit', { tage: 0 }, 'tage', /mindestens 1/],
    ['a value above its limit', { tage: 14, steuer: 50_001 }, 'steuer', /höchstens 500,00/],
    ['part of a cent', { tage: 14, steuer: 0.5 }, 'steuer', /Cent/],
    ['part of a day', { tage: 1.5 }, 'tage', /ganze Zahl/],
    ['a number that is none', { tage: Number.NaN }, 'tage', /Zahl/],
    ['text for a number', { tage: '14' }, 'tage', /Zahl/],
    ['a text of another form', { tage: 14, glaeubiger: 'AT12' }, 'glaeubiger', /beginnt mit DE/],
    ['an unknown choice', { tage: 14, beginn: 'c' }, 'beginn', /Gleich, Später/],
    ['an unknown name', { tage: 14, farbe: 'rot' }, 'farbe', /kennt dieser Dienst nicht/],
    ['a table that is none', { tage: 14, gruende: 'x' }, 'gruende', /Tabelle/],
    ['too few rows', { tage: 14, gruende: [] }, 'gruende', /mindestens 1 Zeilen/],
    ['a cell out of its limits', { tage: 14, gruende: [{ grund: 'x', prozent: 101 }] }, 'gruende', /höchstens 100/],
    ['an unknown column', { tage: 14, gruende: [{ grund: 'x', prozent: 1, y: 2 }] }, 'gruende', /Spalte „y“/],
    ['a missing cell', { tage: 14, gruende: [{ prozent: 1 }] }, 'gruende', /fehlt/],
  ]
  for (const [what, given, at, message] of refused)
    test(`${what} is refused`, () => {
      const outcome = checkParameters(all, given)
      assert.ok(!outcome.ok)
      assert.deepEqual(
        outcome.problems.map(problem => problem.parameter),
        [at],
      )
      assert.match(outcome.problems[0]?.message ?? '', message)
    })

  test('a problem in a table names row and column', () => {
    const outcome = checkParameters(all, {
      tage: 14,
      gruende: [
        { grund: 'x', prozent: 5 },
        { grund: '', prozent: 5 },
      ],
    })
    assert.ok(!outcome.ok)
    assert.deepEqual(outcome.problems, [{ parameter: 'gruende', row: 1, column: 'grund', message: 'Der Wert fehlt.' }])
  })
})

test('values are printed for people', () => {
  assert.equal(printParameter(steuer, 5000).replace(/\s/, ' '), '50,00 €')
  assert.equal(printParameter(beginn, 'b'), 'Später')
  assert.equal(printParameter(glaeubiger, undefined), '–')
  const table = printParameter(gruende, [{ grund: 'Jagdhund', prozent: 50 }])
  assert.equal(table, '| Grund | Prozent | Betrag |\n| --- | --- | --- |\n| Jagdhund | 50 | – |')
})
