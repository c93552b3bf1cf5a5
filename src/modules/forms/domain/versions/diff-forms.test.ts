import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled } from '../engine/test-form.ts'
import { applicantSentence } from './applicant-sentence.ts'
import { diffForms } from './diff-forms.ts'
import { forApplicants } from './for-applicants.ts'
import { sentenceOf } from './sentence-of.ts'
import { changed, kennel, kennelAnswers } from './test-forms.ts'

type Replacement = readonly [string, string]
const changesBy = (...replacements: Replacement[]) => diffForms(kennel, compiled(changed(...replacements)).source)
const said = (...replacements: Replacement[]) => changesBy(...replacements).map(sentenceOf)

const RUFNAME = '{"type":"text","id":"rufname","label":"Rufname"}'
const CASES: readonly [name: string, replacements: Replacement[], sentences: string[]][] = [
  [
    'a question that must be answered',
    [[RUFNAME, `${RUFNAME},{"type":"text","id":"chip","label":"Chipnummer"}`]],
    ['Die Frage „Chipnummer“ ist neu und muss beantwortet werden.'],
  ],
  [
    'a question that may be answered',
    [[RUFNAME, `${RUFNAME},{"type":"text","id":"chip","label":"Chipnummer","required":false}`]],
    ['Die Frage „Chipnummer“ ist neu und kann beantwortet werden.'],
  ],
  [
    'gone',
    [['{"type":"textarea","id":"bemerkung","label":"Bemerkung","required":false,"maxLength":500},', '']],
    ['Die Frage „Bemerkung“ gibt es nicht mehr.'],
  ],
  [
    'another limit',
    [['"maxLength":500', '"maxLength":400']],
    ['Bei „Bemerkung“ sind höchstens 400 Zeichen erlaubt, bisher 500.'],
  ],
  [
    'required now',
    [['"maxLength":500', '"maxLength":500,"requiredWhen":"name != null"']],
    [
      'Die Frage „Bemerkung“ muss jetzt unter einer Bedingung beantwortet werden.',
      'Bei „Bemerkung“ ist die Bedingung, wann eine Antwort nötig ist neu.',
    ],
  ],
  [
    'another type',
    [['"type":"yes-no","id":"kastriert"', '"type":"text","id":"kastriert"']],
    ['Die Frage „Ist der Hund kastriert?“ erwartet jetzt eine Zeile Text, bisher Ja oder Nein.'],
  ],
  [
    'an entry of a code list',
    [['{"value":"dackel","label":"Dackel"}', '{"value":"mops","label":"Mops"}']],
    ['Bei „Rasse“ gibt es neu die Antwort „Mops“.', 'Bei „Rasse“ gibt es die Antwort „Dackel“ nicht mehr.'],
  ],
  [
    'an option says something else',
    [['"label":"Post"', '"label":"Brief"']],
    ['Bei „Wege“ heißt die Antwort „Post“ jetzt „Brief“.'],
  ],
  [
    'a label',
    [['"label":"Rufname"', '"label":"Name des Hundes"']],
    ['Die Frage „Rufname“ heißt jetzt „Name des Hundes“.'],
  ],
  [
    'another id, the same place in FIM',
    [['"id":"name"', '"id":"vollerName"']],
    ['Die Frage „Name“ hat einen anderen Kurznamen: vollerName statt name.'],
  ],
  [
    'elsewhere on its page',
    [
      [`${RUFNAME},`, ''],
      ['"label":"Ist der Hund kastriert?"}', `"label":"Ist der Hund kastriert?"},${RUFNAME}`],
    ],
    ['Die Frage „Rufname“ steht jetzt an einer anderen Stelle.'],
  ],
  [
    'out of its list',
    [
      [`${RUFNAME},`, ''],
      ['"itemSummary":"rufname"', '"itemSummary":"rasse"'],
      ['{"type":"checkboxes"', `${RUFNAME},{"type":"checkboxes"`],
    ],
    [
      'Bei „Ihre Hunde“ ist die Kurzfassung eines Eintrags anders.',
      'Die Frage „Rufname“ gehört jetzt zu etwas anderem.',
    ],
  ],
]
for (const [name, replacements, sentences] of CASES)
  test(name, () => assert.deepEqual(said(...replacements), sentences))

test('the same form has no changes', () => assert.deepEqual(diffForms(kennel, kennel), []))

test('everything of an added or removed form is told once', () => {
  const other = changed(['"list":"hunde"', '"list":"tiere"'])
  const sentences = diffForms(kennel, compiled(other).source).map(sentenceOf)
  assert.equal(new Set(sentences).size, sentences.length)
})

test('applicants hear only what touches them, the new questions first', () => {
  const changes = changesBy(
    ['"label":"Straße"', '"label":"Straße und Hausnummer"'],
    ['"label":"Telefon"', '"label":"Rufnummer"'],
    [RUFNAME, `${RUFNAME},{"type":"text","id":"chip","label":"Chipnummer"}`],
    ['"label":"Ort"', '"label":"Ort","hint":"Ohne Postleitzahl"'],
  )
  const heard = forApplicants(changes, kennelAnswers)
  assert.deepEqual(heard.map(sentenceOf), [
    'Die Frage „Chipnummer“ ist neu und muss beantwortet werden.',
    'Die Frage „Straße“ heißt jetzt „Straße und Hausnummer“.',
  ])
  assert.deepEqual(
    heard.map(change => applicantSentence(change, 'en')),
    ['“Chipnummer” is new and has to be answered.', '“Straße” is now called “Straße und Hausnummer”.'],
  )
  assert.equal(
    applicantSentence(heard[0] ?? { change: 'translations', language: 'en', texts: 1 }, 'de-simple'),
    'Neu ist: „Chipnummer“. Das müssen Sie beantworten.',
  )
})
