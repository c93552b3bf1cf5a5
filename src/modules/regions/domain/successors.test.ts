import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseChanges } from './successors.ts'

test('changes are read with heading, quotes and German dates', () => {
  const { changes, problems } = parseChanges('old_ags;new_ags;date\r\n"16075001";"16075002";01.01.2024\r\n\r\n')
  assert.deepEqual(problems, [])
  assert.deepEqual(changes, [{ oldAgs: '16075001', newAgs: '16075002', day: '2024-01-01' }])
})

test('mistakes are named with their line', () => {
  const { problems } = parseChanges('16075001;1607500;2024-01-01\n16075001;16075002;31.02.2024')
  assert.deepEqual(
    problems.map(problem => problem.line),
    [1, 2],
  )
})
