import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answers } from '../model.ts'
import { fillPage } from './fill-page.ts'
import { nextPage, previousPage, visiblePages } from './journey.ts'
import { inputsFor } from './page-inputs.test.ts'
import { pagePath } from './page-path.ts'
import { parsePage, validatePage } from './parse-page.ts'
import { computeAll, prune } from './prune.ts'
import { dogPage, fullAnswers, surroundings as s, sample } from './test-form.ts'
import type { PageRef } from './types.ts'
import { validateAll } from './validate-all.ts'

const refs: readonly PageRef[] = [
  { pageId: 'wer' },
  { pageId: 'vertretung' },
  ...[0, 1, 2].flatMap(index => [dogPage(index), dogPage(index, 'rasse')]),
  { pageId: 'befreiung' },
  { pageId: 'geld' },
]
const step = fc.constantFrom(...refs).chain(ref => inputsFor(sample, ref).map(raw => ({ ref, raw })))
/** Answers as they come about: pages sent in any order, again and again, some of them refused. */
const drafts = fc
  .tuple(fc.constantFrom<Answers>({}, fullAnswers()), fc.array(step, { maxLength: 25 }))
  .map(([start, steps]) =>
    steps.reduce<Answers>((answers, { ref, raw }) => {
      const outcome = parsePage(sample, ref, raw, answers, s)
      return outcome.ok ? outcome.answers : answers
    }, start),
  )
const holds = (name: string, check: (answers: Answers) => void): void => {
  test(name, () => fc.assert(fc.property(drafts, check), { numRuns: 150 }))
}

holds('pruning twice is pruning once', answers => {
  const pruned = prune(sample, answers, s)
  assert.deepEqual(prune(sample, pruned, s), pruned)
})

holds('pruning opens no page and closes none', answers => {
  assert.deepEqual(visiblePages(sample, prune(sample, answers, s), s), visiblePages(sample, answers, s))
})

holds('a valid form has only pages that would be taken again', answers => {
  const outcome = validateAll(sample, answers, s)
  if (!outcome.ok) {
    assert.notDeepEqual(outcome.problems, [])
    return
  }
  for (const ref of visiblePages(sample, outcome.answers, s)) {
    const again = parsePage(sample, ref, fillPage(sample, ref, outcome.answers), outcome.answers, s)
    assert.ok(again.ok, pagePath(ref).join('/'))
    assert.deepEqual(prune(sample, again.answers, s), prune(sample, outcome.answers, s))
  }
})

holds('what was just taken is valid', answers => {
  for (const ref of visiblePages(sample, answers, s)) {
    const outcome = parsePage(sample, ref, fillPage(sample, ref, answers), answers, s)
    if (outcome.ok) assert.deepEqual(validatePage(sample, ref, outcome.answers, s), [])
  }
})

holds('computing twice is computing once', answers => {
  const once = computeAll(sample, answers, s)
  assert.deepEqual(computeAll(sample, once, s), once)
})

holds('going on always ends at the review, going back at the task list', answers => {
  let seen = 0
  for (let at: PageRef | 'review' = { pageId: 'wer' }; at !== 'review'; at = nextPage(sample, at, answers, s)) {
    assert.ok(seen++ < 50)
  }
  for (const ref of visiblePages(sample, answers, s)) {
    let back = 0
    for (let at: PageRef | 'tasks' = ref; at !== 'tasks'; at = previousPage(sample, at, answers, s))
      assert.ok(back++ < 50)
  }
})

holds('answers survive JSON', answers => {
  assert.deepEqual(JSON.parse(JSON.stringify(answers)), answers)
})
