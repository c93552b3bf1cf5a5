import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addItem, itemSummaries, removeItem } from './items.ts'
import { isReachable, nextPage, previousPage, visiblePages } from './journey.ts'
import { pageInfo } from './page-info.ts'
import { pagePattern, parsePagePath, patternRef } from './page-path.ts'
import { computeAll, prune } from './prune.ts'
import { review } from './review.ts'
import { taskList } from './task-list.ts'
import { surroundings as s } from './test-form.ts'
import { at, form, messages, path, sent, twoDogs } from './test-walk.ts'
import { validateAll } from './validate-all.ts'

test('the way through lists within lists', () => {
  const paths = visiblePages(form, twoDogs, s).map(path)
  assert.deepEqual(paths, [
    'antragsteller',
    'hunde/1/hund',
    'hunde/1/rasse',
    'hunde/2/hund',
    'hunde/2/impfungen/1/stoff',
    'hunde/2/impfungen/1/nachweise/1/nachweis',
    'hunde/2/impfungen/1/nachweise/2/nachweis',
    'hunde/2/impfungen/1/nachweise',
    'hunde/2/impfungen/2/stoff',
    'hunde/2/impfungen/2/nachweise',
    'hunde/2/impfungen',
    'hunde/2/rasse',
    'hunde',
    'ende',
  ])
  for (const one of paths) {
    assert.equal(path(at(one)), one)
    assert.ok(isReachable(form, at(one), twoDogs, s), one)
    assert.ok(pageInfo(form, patternRef(pagePattern(at(one)))))
  }
  const next = (page: string): string => path(nextPage(form, at(page), twoDogs, s))
  assert.equal(next('hunde/2/hund'), 'hunde/2/impfungen')
  assert.equal(next('hunde/2/impfungen/1/stoff'), 'hunde/2/impfungen/1/nachweise')
  assert.equal(next('hunde/2/impfungen/1/nachweise/2/nachweis'), 'hunde/2/impfungen/1/nachweise')
  assert.equal(next('hunde/2/impfungen/1/nachweise'), 'hunde/2/impfungen')
  assert.equal(next('hunde/2/impfungen'), 'hunde/2/rasse')
  assert.equal(next('hunde/2/rasse'), 'hunde')
  const before = (page: string): string => path(previousPage(form, at(page), twoDogs, s))
  assert.equal(before('hunde/2/impfungen/1/nachweise/1/nachweis'), 'hunde/2/impfungen/1/stoff')
  assert.equal(before('hunde/2/impfungen/2/stoff'), 'hunde/2/impfungen')
  assert.equal(before('hunde/2/impfungen/1/stoff'), 'hunde/2/hund')
  assert.equal(before('hunde/2/impfungen'), 'hunde/2/hund')
  assert.ok(!isReachable(form, at('hunde/1/impfungen/1/stoff'), twoDogs, s))
  assert.ok(!isReachable(form, at('hunde/2/impfungen/4/stoff'), twoDogs, s))
  assert.equal(parsePagePath(form, ['hunde', '2', 'impfungen', '5', 'stoff']), undefined)
  assert.equal(parsePagePath(form, ['hunde', '2', 'rasse', '1', 'stoff']), undefined)
})

test('a list that needs an item begins with it', () => {
  const answers = { ...twoDogs, hunde: [{ name: 'Rex', geimpft: true }] }
  assert.equal(path(nextPage(form, at('hunde/1/hund'), answers, s)), 'hunde/1/impfungen/1/stoff')
})

test('what stands further out is seen from inside', () => {
  const computed = computeAll(form, twoDogs, s)
  assert.equal(computed['stoffe'], 2)
  assert.match(JSON.stringify(computed), /"kette":"Rex\/A\/Pass"/)
  assert.deepEqual(messages('hunde/2/impfungen/3/stoff', { stoff: 'C' }, twoDogs), ['grund: Füllen Sie „Grund“ aus'])
  assert.deepEqual(messages('hunde/2/impfungen/3/stoff', { stoff: 'C' }, { ...twoDogs, anzahl: 1 }), [])
})

test('items of items: added, named, removed', () => {
  const list = at('hunde/2/impfungen')
  assert.deepEqual(
    itemSummaries(form, twoDogs, list, s).map(({ text, complete, ref }) => [text, complete, path(ref)]),
    [
      ['Rex: A', true, 'hunde/2/impfungen/1/stoff'],
      ['Rex: B', true, 'hunde/2/impfungen/2/stoff'],
    ],
  )
  const added = addItem(form, twoDogs, list)
  assert.equal(added.ok && path(added.ref), 'hunde/2/impfungen/3/stoff')
  const removed = removeItem(form, twoDogs, list, 0)
  assert.deepEqual(
    itemSummaries(form, removed, list, s).map(({ text }) => text),
    ['Rex: B'],
  )
  const deep = sent('hunde/2/impfungen/2/nachweise/1/nachweis', { art: 'Foto' }, twoDogs)
  assert.match(JSON.stringify(deep), /"stoff":"B","grund":"Pflicht","nachweise":\[\{"art":"Foto"\}\]/)
})

test('what is missing deep inside is found, and dropped when it is hidden', () => {
  const outcome = validateAll(form, twoDogs, s)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  const gap = { ...twoDogs, hunde: [{ name: 'Rex', geimpft: true, impfungen: [{ stoff: 'A' }] }] }
  const missing = validateAll(form, gap, s)
  assert.ok(!missing.ok)
  assert.deepEqual(
    missing.problems.map(({ ref }) => path(ref)),
    ['hunde/1/impfungen/1/stoff', 'hunde/1/impfungen', 'hunde'],
  )
  const hidden = { ...twoDogs, hunde: [{ name: 'Rex', geimpft: false, impfungen: [{ stoff: 'A' }] }] }
  assert.deepEqual(prune(form, hidden, s)['hunde'], [{ name: 'Rex', geimpft: false }])
  assert.deepEqual(
    taskList(form, gap, s).map(({ status, first }) => [status, path(first)]),
    [
      ['done', 'antragsteller'],
      ['started', 'hunde/1/impfungen/1/stoff'],
    ],
  )
})

test('the review names items within items', () => {
  assert.deepEqual(
    review(form, twoDogs, s).map(({ title }) => title),
    [
      'Wer',
      'Hund 1',
      'Hund 2',
      'Hund 2 – Impfung 1',
      'Hund 2 – Impfung 1 – Nachweis 1',
      'Hund 2 – Impfung 1 – Nachweis 2',
      'Hund 2 – Impfung 2',
      'Hund 2',
      'Hunde',
    ],
  )
})
