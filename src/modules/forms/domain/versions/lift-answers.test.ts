import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compiled, surroundings } from '../engine/test-form.ts'
import { validateAll } from '../engine/validate-all.ts'
import type { Answers } from '../model.ts'
import { answerPlaces } from './answer-places.ts'
import { liftAnswers } from './lift-answers.ts'
import { changed, kennel, kennelAnswers } from './test-forms.ts'

type Replacement = readonly [string, string]
const old = compiled(kennel)
const lift = (...replacements: Replacement[]) =>
  liftAnswers(old, compiled(changed(...replacements)), kennelAnswers, surroundings)
const losses = (...replacements: Replacement[]) =>
  lift(...replacements).lost.map(({ label, text, item, reason }) =>
    [item, label, text, reason].filter(Boolean).join(' | '),
  )

test('the answers are those of a whole form', () => {
  const valid = validateAll(old, kennelAnswers, surroundings)
  assert.ok(valid.ok, JSON.stringify(valid))
})

const CASES: readonly [name: string, replacements: Replacement[], losses: string[]][] = [
  ['nothing that was answered changed', [['"max":5', '"max":6']], []],
  ['another id, the same place in FIM', [['"id":"name"', '"id":"vollerName"']], []],
  [
    'a list with another name and place in FIM is another list',
    [['"list":"hunde"', '"list":"tiere"']],
    [
      'Hund 1 | Rufname | Luna | gone',
      'Hund 1 | Rasse | Pudel | gone',
      'Hund 1 | Ist der Hund kastriert? | Ja | gone',
      'Hund 1, Impfung 1 | Wogegen? | Tollwut | gone',
      'Hund 1, Impfung 1 | Wann? | 1. März 2025 | gone',
      'Hund 1, Impfung 2 | Wogegen? | Staupe | gone',
      'Hund 1, Impfung 2 | Wann? | 1. April 2025 | gone',
      'Hund 2 | Rufname | Strolch | gone',
      'Hund 2 | Rasse | Terrier | gone',
      'Hund 2 | Ist der Hund kastriert? | Nein | gone',
    ],
  ],
  [
    'fewer items',
    [['"max":3', '"max":1']],
    ['Hund 1, Impfung 2 | Wogegen? | Staupe | too-many', 'Hund 1, Impfung 2 | Wann? | 1. April 2025 | too-many'],
  ],
  ['a breed is gone', [['{"value":"terrier","label":"Terrier"},', '']], ['Hund 2 | Rasse | Terrier | option']],
  ['one of several ways is gone', [['{"value":"mail","label":"Mail"},', '']], ['Wege | Post, Mail | option']],
  [
    'the text is too long now',
    [['"maxLength":500', '"maxLength":10']],
    ['Bemerkung | Bitte eine Marke aus Metall. | limit'],
  ],
  ['one line instead of many', [['"type":"textarea"', '"type":"text"']], []],
  [
    'a number instead of a text',
    [
      [
        '"type":"textarea","id":"bemerkung","label":"Bemerkung","required":false,"maxLength":500',
        '"type":"number","id":"bemerkung","label":"Bemerkung","required":false',
      ],
    ],
    ['Bemerkung | Bitte eine Marke aus Metall. | type'],
  ],
  [
    'yes or no becomes a text',
    [['"type":"yes-no","id":"kastriert"', '"type":"text","id":"kastriert"']],
    ['Hund 1 | Ist der Hund kastriert? | Ja | type', 'Hund 2 | Ist der Hund kastriert? | Nein | type'],
  ],
  ['radios instead of a select', [['"type":"select"', '"type":"radios"']], []],
  [
    'another text to agree to',
    [['Ich bin einverstanden.', 'Ich bin mit allem einverstanden.']],
    ['Einverstanden | Ja | declare-anew'],
  ],
  [
    'the chosen way is gone',
    [['{"type":"email","id":"email","label":"E-Mail"},', '']],
    ['Wie erreichen wir Sie? | E-Mail | option', 'E-Mail | erika@example.org | gone'],
  ],
  [
    'files of another kind',
    [['"maxFiles":2', '"maxFiles":2,"accept":["image/png"]']],
    ['Ausweis | ausweis.pdf | limit'],
  ],
  ['smaller files', [['"maxFiles":2', '"maxFiles":2,"maxBytes":999']], ['Ausweis | ausweis.pdf | limit']],
  [
    'a page that is not asked any more',
    [['"id":"wege","title":"Seite wege"', '"id":"wege","title":"Seite wege","when":"count(hunde) > 2"']],
    ['Wege | Post, Mail | not-asked', 'Einverstanden | Ja | not-asked'],
  ],
]
for (const [name, replacements, expected] of CASES)
  test(name, () => assert.deepEqual(losses(...replacements), expected))

test('a renamed answer is kept under its new id', () => {
  const { answers } = lift(['"id":"name"', '"id":"vollerName"'])
  assert.equal(answers.vollerName, 'Erika Mustermann')
  assert.ok(!('name' in answers))
})

const text = fc.constantFrom('Luna', 'Ein langer Text mit Umlauten äöü', '12', '')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const item = fc.record({
  rufname: maybe(text),
  rasse: maybe(fc.constantFrom('pudel', 'terrier', 'dackel')),
  kastriert: maybe(fc.boolean()),
  impfungen: maybe(fc.array(fc.record({ gegen: maybe(text), am: maybe(fc.constant('2025-03-01')) }), { maxLength: 3 })),
})
const answersOf: fc.Arbitrary<Answers> = fc
  .record({
    name: maybe(text),
    ort: maybe(text),
    kontakt: maybe(fc.constantFrom('email', 'telefon')),
    email: maybe(fc.constant('erika@example.org')),
    bemerkung: maybe(text),
    hunde: maybe(fc.array(item, { maxLength: 5 })),
    wege: maybe(fc.subarray(['post', 'mail', 'abholen'], { minLength: 1 })),
    einverstanden: maybe(fc.constant(true)),
  })
  .map(answers => JSON.parse(JSON.stringify(answers)))

const REPLACEMENTS: Replacement[] = [
  ['"id":"name"', '"id":"vollerName"'],
  ['"list":"hunde"', '"list":"tiere"'],
  ['"max":3', '"max":1'],
  ['{"value":"terrier","label":"Terrier"},', ''],
  ['"maxLength":500', '"maxLength":5'],
  ['"type":"textarea"', '"type":"text"'],
  ['"type":"select"', '"type":"radios"'],
  ['"type":"yes-no","id":"kastriert"', '"type":"text","id":"kastriert"'],
  ['{"value":"mail","label":"Mail"},', ''],
  ['Ich bin einverstanden.', 'Ich bin mit allem einverstanden.'],
  ['{"type":"email","id":"email","label":"E-Mail"},', ''],
]
const sameForm = compiled(structuredClone(kennel))
const newForm = fc.constantFrom(
  compiled(changed(...REPLACEMENTS)),
  ...REPLACEMENTS.map(replacement => compiled(changed(replacement))),
)

/** Every answer in answers, the items included. */
const leaves = (answers: Answers): unknown[] =>
  Object.values(answers).flatMap(answer =>
    Array.isArray(answer) && answer.some(one => typeof one === 'object')
      ? answer.flatMap(one => leaves(one))
      : answer === undefined
        ? []
        : [answer],
  )
const countOf = (answers: Answers): number =>
  leaves(answers).filter(leaf => !Array.isArray(leaf) || leaf.length > 0).length

test('lifting to the same form changes nothing and loses nothing', () =>
  fc.assert(
    fc.property(answersOf, answers => {
      assert.deepEqual(liftAnswers(old, old, answers, surroundings), { answers, lost: [], changes: [] })
      assert.deepEqual(liftAnswers(old, sameForm, answers), { answers, lost: [], changes: [] })
    }),
  ))

test('what was lifted is an answer of the new form, and what is not there was told', () =>
  fc.assert(
    fc.property(answersOf, newForm, (answers, to) => {
      const lifted = liftAnswers(old, to, answers)
      const check = (owner: Answers): void => {
        for (const [id, answer] of Object.entries(owner)) {
          const place = answerPlaces(to).byId.get(id)
          if (place?.kind === 'field') assert.ok(place.logic.is(answer), id)
          else if (place?.kind === 'list') for (const one of Array.isArray(answer) ? answer : []) check(one)
          else assert.equal(place?.kind, 'choice', id)
        }
      }
      check(lifted.answers)
      assert.equal(countOf(lifted.answers) + lifted.lost.length, countOf(answers))
    }),
    { numRuns: 300 },
  ))

test('nothing appears that was not answered', () =>
  fc.assert(
    fc.property(answersOf, newForm, (answers, to) => {
      const given = leaves(answers).map(leaf => JSON.stringify(leaf))
      for (const leaf of leaves(liftAnswers(old, to, answers).answers)) assert.ok(given.includes(JSON.stringify(leaf)))
    }),
  ))
