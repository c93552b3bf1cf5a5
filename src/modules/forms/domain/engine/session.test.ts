import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answer, Answers } from '../model.ts'
import { visiblePages } from './journey.ts'
import { nestedForm } from './nested-form.ts'
import { createSession } from './session.ts'
import { compiled, fullAnswers, surroundings as s, sample } from './test-form.ts'
import type { AnswerPath } from './types.ts'
import { validateAll } from './validate-all.ts'

const nested = compiled(nestedForm)
const problemsOf = (form: typeof nested, answers: Answers) => {
  const outcome = validateAll(form, answers, s)
  return outcome.ok ? [] : outcome.problems
}

test('a changed answer tells what it shows, hides, computes and puts right', () => {
  const session = createSession(sample, fullAnswers(), s)
  const change = session.set(['grund'], 'blind')
  assert.deepEqual(
    change.shown.map(({ id }) => id),
    ['begruendung', 'nachweis'],
  )
  assert.deepEqual(
    change.errors.map(({ id, error }) => [id, error?.message]),
    [
      ['begruendung', 'Füllen Sie „Begründung“ aus'],
      ['nachweis', 'Laden Sie den Nachweis hoch'],
    ],
  )
  assert.deepEqual(change.computed, [{ kind: 'field', id: 'steuer', items: [], value: 0 }])
  const back = session.set(['grund'], 'keiner')
  assert.deepEqual(
    back.hidden.map(({ id }) => id),
    ['begruendung', 'nachweis'],
  )
  assert.ok(back.errors.every(({ error }) => error === undefined))
  assert.deepEqual(session.problems(), [])
})

test('what does not matter is not looked at', () => {
  const session = createSession(sample, fullAnswers(), s)
  assert.deepEqual(session.set(['wege'], ['post']), { shown: [], hidden: [], errors: [], computed: [] })
})

test('answers in items change what stands around them', () => {
  const session = createSession(sample, fullAnswers(), s)
  const { computed, hidden } = session.set(['hunde', 1, 'gefaehrlich'], false)
  assert.deepEqual(computed, [{ kind: 'field', id: 'steuer', items: [], value: 12000 }])
  assert.deepEqual(hidden[0], { kind: 'page', id: 'rasse', items: [1] })
  const added = session.set(['hunde', 2, 'name'], 'Dritter')
  assert.ok(added.errors.some(({ id, items }) => id === 'wurftag' && items[0] === 2))
  assert.deepEqual(added.computed, [{ kind: 'field', id: 'steuer', items: [], value: 18000 }])
})

const answer: fc.Arbitrary<Answer | undefined> = fc.constantFrom<(Answer | undefined)[]>(
  undefined,
  'natuerlich',
  'firma',
  'Rex',
  'Jena',
  '000',
  '129',
  1,
  4,
  100,
  true,
  false,
)
const number = fc.integer({ min: 0, max: 2 })
const dog = (name: string) => number.map((i): AnswerPath => ['hunde', i, name])
const vaccine = (name: string) =>
  fc.tuple(number, number).map(([i, j]): AnswerPath => ['hunde', i, 'impfungen', j, name])
const path: fc.Arbitrary<AnswerPath> = fc.oneof(
  fc
    .constantFrom(...['antragsteller', 'vorname', 'titel', 'firma', 'staat', 'anzahl', 'zusatz', 'spaeter'])
    .map((id): AnswerPath => [id]),
  fc.constantFrom(...['strasse', 'ort', 'nummer', 'plz']).map((id): AnswerPath => [id]),
  ...['name', 'geimpft', 'rasse'].map(dog),
  ...['stoff', 'grund'].map(vaccine),
  fc.tuple(number, number, number).map(([i, j, k]): AnswerPath => ['hunde', i, 'impfungen', j, 'nachweise', k, 'art']),
)

test('step by step is the same as all at once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, answer), { maxLength: 40 }), steps => {
      const session = createSession(nested, {}, s)
      for (const [at, value] of steps) {
        const before = new Set(session.problems().map(problem => JSON.stringify(problem)))
        const change = session.set(at, value)
        const after = session.problems()
        assert.deepEqual(after, problemsOf(nested, session.answers))
        const fresh = createSession(nested, session.answers, s)
        assert.deepEqual(after, fresh.problems())
        if (change.errors.length === 0)
          for (const problem of after) if (!problem.ref.item) assert.ok(before.has(JSON.stringify(problem)))
      }
      assert.deepEqual(
        visiblePages(nested, session.answers, s),
        visiblePages(nested, structuredClone(session.answers), s),
      )
    }),
    { numRuns: 150 },
  )
})
