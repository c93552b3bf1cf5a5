import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Form } from '../model.ts'
import { inLanguage, languagesOf } from './in-language.ts'
import { missingTexts, surplusTexts, textsOf } from './texts-of.ts'
import { wordsOf } from './words-of.ts'

const form: Form = {
  format: 'amtsweg/form/1',
  sections: [
    {
      id: 'tiere',
      title: 'Ihre Tiere',
      pages: [
        {
          id: 'hunde',
          kind: 'repeat',
          title: 'Ihre Hunde',
          list: 'hunde',
          itemName: 'Hund',
          addLabel: 'Hund hinzufügen',
          itemSummary: 'rasse',
          min: 0,
          max: 3,
          pages: [
            {
              id: 'hund',
              kind: 'page',
              title: 'Der Hund',
              checks: [{ that: 'true', message: 'Seite stimmt nicht' }],
              fields: [
                {
                  id: 'marke',
                  type: 'group',
                  label: 'Hundemarke',
                  forbidden: { when: 'false', message: 'Nicht erlaubt' },
                  fields: [
                    {
                      id: 'rasse',
                      type: 'radios',
                      label: 'Rasse',
                      inSentence: 'die Rasse',
                      options: [{ value: 'a.b', label: 'Pudel', hint: 'lockig' }],
                    },
                    { id: 'land', type: 'select', label: 'Land', codeList: 'staaten' },
                    { id: 'intern', type: 'computed', label: 'Intern', value: '1' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  declarations: [{ id: 'richtig', type: 'declaration', label: 'Richtigkeit', text: 'Alles stimmt.' }],
  codeLists: { staaten: { name: 'Staaten', entries: [{ value: 'de', label: 'Deutschland' }] } },
  translations: {
    en: {
      'field.rasse.label': 'Breed',
      'field.rasse.option.a.b': 'Poodle',
      'list.staaten.de': 'Germany',
      'page.hund.check.0': 'Something is wrong',
      'field.weg.label': 'gone',
    },
  },
}

test('every text that people read has a key and a place', () => {
  assert.deepEqual(
    textsOf(form).map(({ key }) => key),
    [
      'section.tiere.title',
      'page.hunde.title',
      'page.hunde.itemName',
      'page.hunde.addLabel',
      'page.hund.check.0',
      'page.hund.title',
      'field.marke.label',
      'field.marke.forbidden',
      'field.rasse.label',
      'field.rasse.inSentence',
      'field.rasse.option.a.b',
      'field.rasse.option.a.b.hint',
      'field.land.label',
      'field.richtig.label',
      'field.richtig.text',
      'list.staaten.de',
    ],
  )
  assert.equal(textsOf(form)[10]?.place, 'field.rasse')
})

test('what is translated is in the language, the rest stays German', () => {
  const english = JSON.stringify(inLanguage(form, 'en'))
  for (const text of ['"Breed"', '"Poodle"', '"Germany"', '"Something is wrong"', '"Ihre Hunde"', '"lockig"'])
    assert.ok(english.includes(text), text)
  assert.ok(!english.includes('die Rasse'), 'no message in two languages')
  assert.equal(inLanguage(form, 'de'), form)
  assert.equal(inLanguage(form, 'fr'), form)
  assert.ok(JSON.stringify(form).includes('"Pudel"'), 'the form itself stays as it was')
})

test('what is missing and what is too much is listed', () => {
  assert.equal(missingTexts(form, 'en').length, textsOf(form).length - 4)
  assert.deepEqual(missingTexts(form, 'fr'), textsOf(form))
  assert.deepEqual(surplusTexts(form, 'en'), ['field.weg.label'])
  assert.deepEqual(languagesOf(form), ['de', 'en'])
})

test('messages: every language says all; what is not spoken is German', () => {
  assert.equal(wordsOf('en-GB').language, 'en')
  assert.equal(wordsOf('de-simple').language, 'de-simple')
  assert.equal(wordsOf('fr').language, 'de')
  const field = { label: 'Name' }
  assert.equal(wordsOf('en').enter(field), 'Fill in “Name”')
  assert.equal(wordsOf('en').cents(123_450), '€1,234.50')
  assert.equal(wordsOf('de-simple').enter(field), 'Bitte schreiben Sie etwas bei: „Name“')
})
