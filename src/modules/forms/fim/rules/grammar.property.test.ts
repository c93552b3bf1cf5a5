import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseRule } from './parse-rule.ts'
import type { Condition, EffectKind, Operator, Reference } from './syntax.ts'
import { dogs, fields } from './test-schema.ts'

/** A piece of text and what it means. */
interface Said<T> {
  readonly text: string
  readonly means: T
}

const oneOf = fc.constantFrom
const reference: fc.Arbitrary<Said<Reference>> = fc
  .record({
    element: oneOf(fields.keeps, fields.proof, fields.count, fields.from),
    article: oneOf('', 'das Feld ', 'Datenfeld ', 'das Datenfeld '),
    quote: oneOf('"', "'"),
  })
  .map(({ element: { id, name }, article, quote }) => ({
    text: `${article}${id} ${quote}${name}${quote}`,
    means: { written: id, name, broken: false },
  }))

const SIGNS = { '=': ['=', '==', '==='], '!=': ['<>', '!='], '>': ['>'], '<=': ['<='] } as const
const value = oneOf('Ja', 'NEIN', 'wahr', '001', '17')

const comparison: fc.Arbitrary<Said<Condition>> = fc
  .record({ subject: reference, operator: oneOf('=', '!=', '>', '<=' as const), sign: fc.nat(2), value })
  .map(({ subject, operator, sign, value: text }) => {
    const signs = SIGNS[operator]
    return {
      text: `${subject.text} ${signs[sign % signs.length]} ${text}`,
      means: { kind: 'compare', subject: subject.means, operator, value: { text, broken: false } },
    }
  })

/** "= a ODER = b", "= (a ODER b)", "<> a UND <> b": one field, several values. */
const several: fc.Arbitrary<Said<Condition>> = fc
  .record({
    subject: reference,
    equal: fc.boolean(),
    values: fc.array(value, { minLength: 2, maxLength: 4 }),
    style: fc.nat(2),
  })
  .map(({ subject, equal, values, style }) => {
    const [sign, join] = equal ? ['=', 'ODER'] : ['<>', 'UND']
    const tests = [
      values.map(one => `${sign} ${one}`).join(` ${join} `),
      `${sign} (${values.join(` ${join} `)})`,
      `${sign} ${values.join(` ${join} `)}`,
    ]
    const operator: Operator = equal ? '=' : '!='
    const compare = (text: string): Condition => ({
      kind: 'compare',
      subject: subject.means,
      operator,
      value: { text, broken: false },
    })
    return {
      text: `${subject.text} ${tests[style]}`,
      means: {
        kind: equal ? 'any' : 'all',
        parts: values.map(compare),
      },
    }
  })

const filled: fc.Arbitrary<Said<Condition>> = fc
  .record({ subject: reference, empty: fc.boolean() })
  .map(({ subject, empty }) => ({
    text: `${subject.text} ${empty ? 'leer' : 'nicht leer'} ist`,
    means: { kind: 'filled', subject: subject.means, filled: !empty },
  }))

const condition: fc.Arbitrary<Said<Condition>> = fc.oneof(
  comparison,
  several,
  filled,
  fc
    .record({ first: comparison, second: filled, kind: oneOf('all', 'any' as const) })
    .map(({ first, second, kind }) => ({
      text: `${first.text} ${kind === 'all' ? 'UND' : 'ODER'} ${second.text}`,
      means: { kind, parts: [first.means, second.means] },
    })),
)

const WAYS: readonly (readonly [EffectKind, (target: string) => string])[] = [
  ['required', target => `muss ${target} befüllt werden`],
  ['required', target => `darf ${target} nicht leer sein`],
  ['required', target => `aktiviere ${target}`],
  ['required', target => `zeige ${target} an`],
  ['required', target => `ist ${target} als Pflichtfeld anzuzeigen`],
  ['required', target => `ist ${target} zu befüllen`],
  ['show', target => `muss ${target} angezeigt werden`],
  ['forbidden', target => `darf ${target} nicht befüllt sein`],
  ['forbidden', target => `darf ${target} nicht angezeigt werden`],
  ['forbidden', target => `deaktiviere ${target}`],
  ['forbidden', target => `blende ${target} aus`],
  ['forbidden', target => `zeige ${target} nicht an`],
  ['forbidden', target => `ist ${target} auszublenden`],
]

const sentence = fc
  .record({
    condition,
    way: oneOf(...WAYS),
    target: reference,
    word: oneOf('WENN', 'Wenn'),
    comma: oneOf(', ', ' '),
    otherwise: oneOf('', ', ansonsten nicht', ', SONST deaktiviere'),
  })
  .map(({ condition: { text, means }, way: [kind, say], target, word, comma, otherwise }) => {
    const effect = { kind, targets: [target.means] }
    const opposite = { when: { kind: 'not', part: means }, effects: [{ kind: 'forbidden', targets: [target.means] }] }
    const rest = otherwise.endsWith('deaktiviere') ? `${otherwise} ${target.text}` : otherwise
    return {
      text: `${word} ${text}${comma}dann ${say(target.text)}${rest}.`,
      means: otherwise === '' ? [{ when: means, effects: [effect] }] : [{ when: means, effects: [effect] }, opposite],
    }
  })

test('what the grammar can say is read as it was meant, sentence after sentence', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), sentences => {
      const read = parseRule(sentences.map(({ text }) => text).join('\n'), dogs)
      assert.deepEqual(read.doubts, [])
      assert.deepEqual(
        read.clauses,
        sentences.flatMap(({ means }) => means),
      )
    }),
    { numRuns: 1000 },
  )
})

test('no text makes the parser fail or run on', () => {
  const word = oneOf(
    'Wenn',
    'dann',
    'F11000000001',
    'G11000000001.F11000000008',
    '=',
    '<>',
    '(',
    ')',
    '"Ja',
    "'",
    'muss',
    '.',
    'UND',
    'für',
    'TH',
    'gilt',
    ':',
    '7',
    'nicht',
    'im',
    'zeige',
    '„',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), words => {
      parseRule(words.join(' '), dogs)
    }),
  )
})
