import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileForm } from './compile-form.ts'
import { sampleForm } from './sample-form.ts'
import { sample } from './test-form.ts'

const text = (id: string, more: object = {}) => ({ type: 'text', id, label: id, ...more })
const page = (id: string, fields: readonly object[], more: object = {}) => ({
  kind: 'page',
  id,
  title: id,
  fields,
  ...more,
})
const repeat = (id: string, pages: readonly object[], more: object = {}) => ({
  kind: 'repeat',
  id,
  title: id,
  list: `${id}Liste`,
  itemName: 'Ding',
  addLabel: 'Weiteres Ding',
  itemSummary: '"Ding"',
  min: 0,
  max: 3,
  pages,
  ...more,
})
const form = (pages: readonly object[], more: object = {}) => ({
  format: 'amtsweg/form/1',
  sections: [{ id: 's', title: 'S', pages }],
  declarations: [{ type: 'declaration', id: 'wahr', label: 'Wahr', text: 'Wahr' }],
  ...more,
})
const computed = (id: string, value: string) => ({ type: 'computed', id, label: id, value })

function problems(candidate: unknown): readonly string[] {
  const result = compileForm(candidate)
  return result.ok ? [] : result.problems.map(({ place, message }) => `${place}: ${message}`)
}
const refused: readonly (readonly [what: string, form: unknown, problem: RegExp])[] = [
  ['what is no form', { format: 'amtsweg/form/2' }, /format: Die Angabe passt nicht/],
  ['nothing', null, /Die Angabe passt nicht/],
  [
    'an unknown field type',
    form([page('p', [{ type: 'farbe', id: 'a', label: 'A' }])]),
    /Den Feldtyp „farbe“ gibt es nicht/,
  ],
  ['a field with a foreign property', form([page('p', [text('a', { rows: 3 })])]), /^sections\.0\.pages\.0\.fields\.0/],
  ['two fields of one name', form([page('p', [text('a')]), page('q', [text('a')])]), /q\.a: „a“ gibt es mehrmals/],
  ['two pages of one name', form([page('p', [text('a')]), page('p', [text('b')])]), /Die Seite „p“ gibt es mehrmals/],
  ['a name that objects have', form([page('p', [text('constructor')])]), /„constructor“ ist ein vergebenes Wort/],
  ['a word of FEEL', form([page('p', [text('then')])]), /„then“ ist ein vergebenes Wort/],
  [
    'a broken expression',
    form([page('p', [text('a', { when: '1 +' })])]),
    /p\.a\.when: „1 \+“: Der Ausdruck endet zu früh/,
  ],
  ['an unknown name', form([page('p', [text('a', { when: 'x = 1' })])]), /p\.a\.when: „x“ ist unbekannt/],
  [
    'a condition on itself',
    form([page('p', [text('a', { when: 'a = "x"' })])]),
    /p\.a\.when: „a“ hängt von sich selbst ab\./,
  ],
  [
    'conditions that wait for each other',
    form([page('p', [text('a', { when: 'b = "x"' })]), page('q', [text('b', { when: 'a = "x"' })])]),
    /„a“ hängt von sich selbst ab: a → b → a/,
  ],
  [
    'a condition that depends on itself through a computed value',
    form([page('p', [text('a', { when: 'c = "x"' })])], { computed: [computed('c', 'a')] }),
    /„a“ hängt von sich selbst ab: a → c → a/,
  ],
  [
    'an item that depends on its own list',
    form([repeat('dinge', [page('p', [text('a', { when: 'count(dingeListe) > 1' })])])]),
    /„a“ hängt von sich selbst ab: a → dingeListe → a/,
  ],
  [
    'a field of an item outside',
    form([repeat('dinge', [page('p', [text('a')])]), page('q', [text('b', { when: 'a = "x"' })])]),
    /„a“ gehört zu einer Liste/,
  ],
  [
    'a computed value that depends on itself',
    form([page('p', [text('a')])], { computed: [computed('x', 'y'), computed('y', 'x')] }),
    /hängt von sich selbst ab/,
  ],
  ['more needed than allowed', form([repeat('dinge', [page('p', [text('a')])], { min: 4 })]), /größer als die größte/],
  ['a pattern that cannot be followed', form([page('p', [text('a', { pattern: '(?=a)' })])]), /Das Muster/],
]
for (const [what, candidate, problem] of refused)
  test(`refuses ${what}`, () => {
    const found = problems(candidate)
    assert.ok(
      found.some(line => problem.test(line)),
      found.join('\n'),
    )
  })

test('accepts a filter over items, whose fields are names there', () => {
  const dinge = repeat('dinge', [page('p', [text('a')])])
  assert.deepEqual(problems(form([dinge, page('q', [text('b', { when: 'count(dingeListe[a = "x"]) > 0' })])])), [])
})

test('a compiled form knows the parameters it asks for', () => {
  assert.deepEqual(sample.parameters, ['satz', 'satzGefaehrlich'])
})

test('compiling leaves the definition untouched', () => {
  const copy = structuredClone(sampleForm)
  assert.ok(compileForm(sampleForm).ok)
  assert.deepEqual(sampleForm, copy)
})
