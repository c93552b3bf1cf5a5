import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileForm } from '../compile-form.ts'
import { nestedForm } from '../nested-form.ts'
import { sampleForm } from '../sample-form.ts'
import { compiled, fullAnswers, surroundings as s, sample } from '../test-form.ts'
import { analyse } from './analyse.ts'
import { explain } from './explain.ts'

const field = (type: string, id: string, more: object = {}) => ({ type, id, label: id, ...more })
const page = (id: string, fields: readonly object[], more: object = {}) => ({
  kind: 'page',
  id,
  title: id,
  fields,
  ...more,
})
const form = (pages: readonly object[], more: object = {}) => ({
  format: 'amtsweg/form/1',
  sections: [{ id: 's', title: 'S', pages }],
  declarations: [field('declaration', 'wahr', { text: 'Wahr' })],
  ...more,
})
const art = field('radios', 'art', { options: ['hund', 'katze'].map(value => ({ value, label: value })) })
const alter = field('number', 'alter')

/** What compiling refuses, else what analysing finds. */
function said(candidate: unknown): readonly string[] {
  const result = compileForm(candidate)
  if (!result.ok) return result.problems.map(({ place, message }) => `refused ${place}: ${message}`)
  return analyse(result.form).map(({ severity, kind, place, message }) => `${severity} ${kind} ${place}: ${message}`)
}

test('nothing to say about forms that are right', () => {
  assert.deepEqual(said(sampleForm), [])
  assert.deepEqual(
    analyse(compiled(nestedForm)).map(({ kind, elementId }) => [kind, elementId]),
    [['looks-ahead', 'anschrift']],
  )
})

const cases: readonly (readonly [what: string, form: unknown, finding: RegExp])[] = [
  ['what is no form', {}, /^refused .*: Die Angabe passt nicht/],
  ['unknown names', form([page('p', [field('text', 'a', { when: 'x' })])]), /^refused p\.a\.when: „x“ ist unbekannt/],
  [
    'circles',
    form([page('p', [field('text', 'a', { when: 'b = "x"' }), field('text', 'b', { when: 'a = "x"' })])]),
    /^refused p\.a\.when: „a“ hängt von sich selbst ab: a → b → a/,
  ],
  [
    'types that do not go together',
    form([page('p', [alter, field('text', 'b', { when: 'alter = "x"' })])]),
    /^error type p\.b\.when: /,
  ],
  [
    'a limit that is of another kind than the answers',
    form([page('p', [field('time', 'beginn', { min: 'today()' })])]),
    /^error type p\.beginn\.min: Hier muss eine Uhrzeit herauskommen, es ist aber ein Datum\./,
  ],
  [
    'a condition that gives a number',
    form([page('p', [alter, field('text', 'b', { when: 'alter + 1' })])]),
    /^error type p\.b\.when: Hier muss Ja oder Nein herauskommen, es ist aber eine Zahl\./,
  ],
  [
    'a limit that gives a number',
    form([page('p', [alter, field('date', 'b', { min: 'alter' })])]),
    /^error type p\.b\.min: Hier muss ein Datum herauskommen/,
  ],
  [
    'types through computed values',
    form([page('p', [alter, field('text', 'b', { when: 'doppelt = "x"' })])], {
      computed: [field('computed', 'doppelt', { value: 'alter * 2' })],
    }),
    /^error type p\.b\.when/,
  ],
  [
    'types through groups',
    form([page('p', [field('group', 'g', { fields: [alter] }), field('text', 'b', { when: 'g.alter = "x"' })])]),
    /^error type p\.b\.when/,
  ],
  [
    'a question never shown',
    form([page('p', [art, field('text', 'b', { when: 'art in ("hund") and art = "katze"' })])]),
    /^warning never p\.b\.when: Diese Frage wird nie gezeigt/,
  ],
  [
    'a question never shown on its page',
    form([page('p', [art]), page('q', [field('text', 'b', { when: 'art = "hund"' })], { when: 'art = "katze"' })]),
    /^warning never q\.b\.when: .* zusammen mit den Bedingungen darüber/,
  ],
  [
    'a question never shown in its choice',
    form([
      page('p', [
        field('group', 'wahl', {
          choice: true,
          fields: [field('text', 'x'), field('text', 'y', { when: 'wahl = "x"' })],
        }),
      ]),
    ]),
    /^warning never p\.wahl\.y\.when/,
  ],
  [
    'a page never reached',
    form([page('p', [alter]), page('q', [field('text', 'b')], { when: 'alter > 5 and alter < 3' })]),
    /^warning unreachable q\.when: Diese Seite wird nie gezeigt/,
  ],
  [
    'a condition always true',
    form([page('p', [alter, field('text', 'b', { when: 'alter = null or is defined(alter)' })])]),
    /^warning always p\.b\.when/,
  ],
  [
    'a duty that never applies',
    form([page('p', [art, field('text', 'b', { requiredWhen: 'art != "hund" and art = "hund"' })])]),
    /^warning never p\.b\.requiredWhen: Diese Pflicht gilt nie/,
  ],
  [
    'a look ahead',
    form([page('p', [field('text', 'b', { when: 'alter > 3' })]), page('q', [alter])]),
    /^warning looks-ahead p\.b\.when: „alter“ wird erst später gefragt/,
  ],
]
for (const [what, candidate, finding] of cases)
  test(`finds ${what}`, () => {
    const found = said(candidate)
    assert.ok(
      found.some(line => finding.test(line)),
      found.join('\n'),
    )
    assert.equal(found.length, 1, found.join('\n'))
  })

test('explains why a question shows or not', () => {
  const hidden = explain(sample, fullAnswers(), s, 'wesenstest', [0])
  assert.ok(hidden && !hidden.shown && hidden.asked === false && hidden.required === false)
  assert.deepEqual(
    hidden.reasons.map(({ role, of, trace }) => [role, of, trace.text, trace.value]),
    [
      ['when', 'rasse', 'gefaehrlich', false],
      ['when', 'wesenstest', 'rasse = "terrier"', false],
    ],
  )
  const shown = explain(sample, fullAnswers(), s, 'wesenstest', [1])
  assert.ok(shown?.shown)
  assert.deepEqual(
    shown.reasons[1]?.trace.children.map(({ text, value }) => [text, value]),
    [['rasse', 'terrier']],
  )
  assert.equal(explain(sample, {}, s, 'gibtEsNicht'), undefined)
})

test('explains what is picked, required, forbidden and computed', () => {
  const nested = compiled(nestedForm)
  const answers = { antragsteller: 'firma', firma: 'X', staat: '129', anzahl: 7 }
  const anzahl = explain(nested, answers, s, 'anzahl')
  assert.ok(anzahl?.required)
  assert.deepEqual(
    anzahl.reasons.map(({ role, trace }) => [role, trace.value]),
    [
      ['requiredWhen', true],
      ['forbidden', true],
    ],
  )
  const titel = explain(nested, answers, s, 'titel')
  assert.deepEqual(
    titel?.reasons.map(({ role, of, trace }) => [role, of, trace.text]),
    [['picked', 'antragsteller', 'antragsteller = "natuerlich"']],
  )
  assert.equal(explain(nested, answers, s, 'stoffe')?.reasons[0]?.role, 'value')
})

test('a form of the size of a real one is analysed at once', () => {
  const fields = Array.from({ length: 150 }, (_, i) =>
    field('number', `f${i}`, i > 0 ? { when: `f${i - 1} > ${i} and not(f0 = ${i})` } : {}),
  )
  const start = performance.now()
  assert.deepEqual(analyse(compiled(form([page('p', fields)]))), [])
  assert.ok(performance.now() - start < 1500)
})
