import { add, divide } from '../decimal.ts'
import { type FeelValue, isList, isSame, order } from '../values.ts'
import { type Builtin, MANY, of } from './builtin.ts'

/** Lists never grow beyond this. */
const MAX_ITEMS = 10_000
const bounded = (list: FeelValue[]): FeelValue => (list.length > MAX_ITEMS ? null : list)

/** `sum(a, b)` is `sum([a, b])`; one value alone is a list of one. */
const listOf = (args: readonly FeelValue[]): readonly FeelValue[] => {
  const [first] = args
  return args.length === 1 && first !== undefined && isList(first) ? first : args
}
const ofList = (call: (list: readonly FeelValue[]) => FeelValue): Builtin => of(1, MANY, args => call(listOf(args)))
const ofOneList = (call: (list: readonly FeelValue[]) => FeelValue): Builtin =>
  of(1, 1, ([list = null]) => (list === null ? null : call(isList(list) ? list : [list])))

function sum(list: readonly FeelValue[]): number | null {
  if (list.length === 0) return null
  let total: number | null = 0
  for (const item of list) {
    if (typeof item !== 'number' || total === null) return null
    total = add(total, item)
  }
  return total
}

function mean(list: readonly FeelValue[]): number | null {
  const total = sum(list)
  return total === null ? null : divide(total, list.length)
}

/** The smallest or largest; null when the list is empty or its items have no order. */
function extreme(sign: 1 | -1): (list: readonly FeelValue[]) => FeelValue {
  return list => {
    let [best = null] = list
    for (const item of list) {
      const by = order(item, best)
      if (by === null) return null
      if (by * sign > 0) best = item
    }
    return best
  }
}

function distinct(list: readonly FeelValue[]): FeelValue[] {
  const kept: FeelValue[] = []
  for (const item of list) if (!kept.some(other => isSame(item, other))) kept.push(item)
  return kept
}

const flatten = (list: readonly FeelValue[]): FeelValue[] =>
  list.flatMap(item => (isList(item) ? flatten(item) : [item]))

/** Three-valued: the decisive value wins, then anything that is no boolean makes it null. */
const decide =
  (decisive: boolean) =>
  (list: readonly FeelValue[]): FeelValue => {
    if (list.includes(decisive)) return decisive
    return list.every(item => item === !decisive) ? !decisive : null
  }

function sublist([list = null, start = null, length]: readonly FeelValue[]): FeelValue {
  if (!isList(list) || typeof start !== 'number' || start === 0 || Math.abs(start) > list.length) return null
  if (length !== undefined && (typeof length !== 'number' || length < 0)) return null
  const from = start > 0 ? start - 1 : list.length + start
  return list.slice(from, length === undefined ? undefined : from + length)
}

export const listBuiltins: Readonly<Record<string, Builtin>> = {
  count: ofOneList(list => list.length),
  sum: ofList(sum),
  mean: ofList(mean),
  min: ofList(extreme(-1)),
  max: ofList(extreme(1)),
  all: ofList(decide(false)),
  any: ofList(decide(true)),
  'list contains': of(2, 2, ([list = null, item = null]) =>
    isList(list) ? list.some(other => isSame(other, item)) : null,
  ),
  append: of(1, MANY, ([list = null, ...items]) => (isList(list) ? bounded([...list, ...items]) : null)),
  concatenate: of(1, MANY, args => (args.every(isList) ? bounded(args.flat()) : null)),
  'distinct values': ofOneList(list => (list.length > 1000 ? null : distinct(list))),
  flatten: ofOneList(list => bounded(flatten(list))),
  reverse: ofOneList(list => list.toReversed()),
  'index of': of(2, 2, ([list = null, item = null]) =>
    isList(list) ? list.flatMap((other, i) => (isSame(other, item) ? [i + 1] : [])) : null,
  ),
  sublist: of(2, 3, sublist),
}
