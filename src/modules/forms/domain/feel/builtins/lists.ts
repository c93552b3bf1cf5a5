import { FeelFunction } from '../function-value.ts'
import { type FeelValue, isList, isSame, order } from '../values.ts'
import type { Builtin, Builtins } from './builtin.ts'
import { ofOneList } from './list-arguments.ts'

/** Lists never grow beyond this. */
const MAX_ITEMS = 10_000
const bounded = (list: FeelValue[]): FeelValue => (list.length > MAX_ITEMS ? null : list)

function distinct(list: readonly FeelValue[]): FeelValue[] {
  const kept: FeelValue[] = []
  for (const item of list) if (!kept.some(other => isSame(item, other))) kept.push(item)
  return kept
}
const shortDistinct = (list: readonly FeelValue[]): FeelValue => (list.length > 1000 ? null : distinct(list))

const flatten = (list: readonly FeelValue[]): FeelValue[] =>
  list.flatMap(item => (isList(item) ? flatten(item) : [item]))

const sublist: Builtin = (list = null, start = null, length) => {
  if (!isList(list)) return null
  const from = indexOf(list, start)
  if (from < 0) return null
  if (length === undefined) return list.slice(from)
  return typeof length === 'number' && length >= 0 ? list.slice(from, from + length) : null
}

/** The index of a position: from 1, from the end when negative; -1 when there is no such item. */
function indexOf(list: readonly FeelValue[], position: FeelValue): number {
  if (typeof position !== 'number' || !Number.isInteger(position) || position === 0) return -1
  const index = position > 0 ? position - 1 : list.length + position
  return index >= 0 && index < list.length ? index : -1
}

/** A function of a list and one of its positions. */
const ofPosition =
  (call: (list: readonly FeelValue[], index: number, item: FeelValue) => FeelValue): Builtin =>
  (list = null, position = null, item = null) => {
    if (!isList(list)) return null
    const index = indexOf(list, position)
    return index < 0 ? null : call(list, index, item)
  }

const listReplace: Builtin = (list = null, position = null, item = null) => {
  if (!isList(list)) return null
  if (!(position instanceof FeelFunction)) {
    const index = indexOf(list, position)
    return index < 0 ? null : list.with(index, item)
  }
  const fits = list.map(old => position.call(old, item))
  return fits.every(fit => typeof fit === 'boolean') ? list.map((old, i) => (fits[i] ? item : old)) : null
}

/** Merge sort, so that what is equal keeps its order. Null when two items can't be compared. */
const sort: Builtin = (list = null, precedes) => {
  if (!isList(list)) return null
  let comparable = true
  const before = (a: FeelValue, b: FeelValue): boolean => {
    const by = order(a, b)
    const result = precedes instanceof FeelFunction ? precedes.call(a, b) : by === null ? null : by < 0
    if (typeof result !== 'boolean') comparable = false
    return result === true
  }
  const sorted = list.toSorted((a, b) => (!comparable ? 0 : before(a, b) ? -1 : before(b, a) ? 1 : 0))
  return comparable ? sorted : null
}

export const listBuiltins: Builtins = {
  append: (list = null, ...items) => (isList(list) ? bounded([...list, ...items]) : null),
  concatenate: (...lists) => (lists.every(isList) ? bounded(lists.flat()) : null),
  union: (...lists) => (lists.every(isList) ? shortDistinct(lists.flat()) : null),
  'distinct values': ofOneList(shortDistinct),
  flatten: ofOneList(list => bounded(flatten(list))),
  reverse: ofOneList(list => list.toReversed()),
  'index of': (list = null, item = null) =>
    isList(list) ? list.flatMap((other, i) => (isSame(other, item) ? [i + 1] : [])) : null,
  sublist,
  'insert before': ofPosition((list, index, item) => list.toSpliced(index, 0, item)),
  remove: ofPosition((list, index) => list.toSpliced(index, 1)),
  'list replace': listReplace,
  sort,
}
