import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compiled, surroundings } from '../engine/test-form.ts'
import type { Answers } from '../model.ts'
import { withCandidate } from './candidate.ts'
import { takeOver } from './take-over.ts'
import { changed, kennel, kennelAnswers } from './test-forms.ts'

type Replacement = readonly [string, string]
const earlier = { form: compiled(kennel), answers: kennelAnswers, surroundings }
const to = (answers: Answers, ...replacements: Replacement[]) => {
  const form = compiled(changed(...replacements))
  return { form, ...takeOver(earlier, form, answers, surroundings) }
}
const shown = (answers: Answers, ...replacements: Replacement[]) =>
  to(answers, ...replacements).candidates.map(({ key, text, before }) =>
    [key, text, ...(before ? [`statt ${before}`] : [])].join(' | '),
  )

test('everything that has a place is offered, items one by one; declarations are made anew', () => {
  assert.deepEqual(shown({}), [
    'name | Erika Mustermann',
    'strasse | Markt 1',
    'ort | Neustadt',
    'kontakt | E-Mail',
    'email | erika@example.org',
    'bemerkung | Bitte eine Marke aus Metall.',
    'ausweis | ausweis.pdf',
    [
      'hunde+0 | Rufname: Luna',
      'Rasse: Pudel',
      'Ist der Hund kastriert?: Ja',
      'Impfung 1: Wogegen?: Tollwut',
      'Impfung 1: Wann?: 1. März 2025',
      'Impfung 2: Wogegen?: Staupe',
      'Impfung 2: Wann?: 1. April 2025',
    ].join('\n'),
    'hunde+1 | Rufname: Strolch\nRasse: Terrier\nIst der Hund kastriert?: Nein',
    'wege | Post, Mail',
  ])
})

test('what is answered the same way is not offered; what differs shows both', () => {
  const answers = { name: 'Erika Mustermann', ort: 'Erfurt' }
  const offered = shown(answers)
  assert.ok(!offered.some(line => line.startsWith('name')))
  assert.ok(offered.includes('ort | Neustadt | statt Erfurt'))
})

test('another id: by the place in FIM, by the same type under the same label', () => {
  const offered = shown(
    {},
    ['"id":"name"', '"id":"antragsteller"'],
    ['"id":"ort","label":"Ort"', '"id":"stadt","label":"ORT:"'],
  )
  assert.ok(offered.includes('antragsteller | Erika Mustermann'))
  assert.ok(offered.includes('stadt | Neustadt'))
})

test('the same label of another type is another question', () => {
  const offered = shown({}, ['"type":"text","id":"ort"', '"type":"date","id":"stadt"'])
  assert.ok(!offered.some(line => line.startsWith('stadt')))
})

test('the new question checks: what it does not take is named, with the reason', () => {
  const short = to({}, ['"maxLength":500', '"maxLength":10'])
  assert.ok(!short.candidates.some(({ key }) => key === 'bemerkung'))
  assert.deepEqual(short.unfit, [{ label: 'Bemerkung', text: 'Bitte eine Marke aus Metall.', why: 'limit' }])
  const checked = to({}, [
    '"maxLength":500',
    '"maxLength":500,"checks":[{"that":"not(contains(bemerkung, \\"Metall\\"))","message":"Nur ohne Metall"}]',
  ])
  assert.deepEqual(checked.unfit, [
    { label: 'Bemerkung', text: 'Bitte eine Marke aus Metall.', why: { message: 'Nur ohne Metall' } },
  ])
})

test('what would not be asked is not offered', () => {
  const offered = shown({}, ['"label":"Bemerkung"', '"label":"Bemerkung","when":"ort = \\"Erfurt\\""'])
  assert.ok(!offered.some(line => line.startsWith('bemerkung')))
})

test('an item becomes a further item, while there is room; files say where they would go', () => {
  const { form, candidates } = to({ hunde: [{ rufname: 'Rex' }] }, ['"max":5', '"max":2'])
  const dogs = candidates.filter(({ fieldId }) => fieldId === 'hunde')
  const both = dogs.reduce<Answers>((answers, dog) => withCandidate(answers, dog, form), {
    hunde: [{ rufname: 'Rex' }],
  })
  assert.deepEqual(both.hunde, [{ rufname: 'Rex' }, kennelAnswers.hunde[0]])
  assert.deepEqual(
    candidates.flatMap(({ files }) => files).map(({ fieldId, file }) => [fieldId, file.id]),
    [['ausweis', 'a']],
  )
})
