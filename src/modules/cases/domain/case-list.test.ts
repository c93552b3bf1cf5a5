import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ASSIGNEE_FILTERS,
  type CaseFilter,
  filterParameters,
  readFilter,
  SORT_ORDERS,
  STATE_FILTERS,
} from './case-list.ts'

const read = (query: string): CaseFilter => {
  const parameters = new URLSearchParams(query)
  return readFilter(name => parameters.get(name) ?? '')
}
const USUAL: CaseFilter = { state: 'open', assignee: 'all', serviceId: undefined, search: '', sort: 'oldest', page: 1 }

test('an address without parameters is the usual list', () => {
  assert.deepEqual(read(''), USUAL)
  assert.equal(filterParameters(USUAL).toString(), '')
})

test('every filter comes back from its own address', () => {
  for (const state of STATE_FILTERS)
    for (const assignee of ASSIGNEE_FILTERS)
      for (const sort of SORT_ORDERS) {
        const filter = { ...USUAL, state, assignee, sort, search: 'a&b=ü', page: 3 }
        assert.deepEqual(read(filterParameters(filter).toString()), filter)
      }
})

test('nonsense in the address falls back to the usual', () => {
  for (const query of [
    'zustand=x&wer=y&dienst=z&reihenfolge=q',
    'seite=-1',
    'seite=1e9',
    'seite=abc',
    'seite=1.5',
    "dienst=' or 1=1",
  ])
    assert.deepEqual(read(query), USUAL, query)
})
