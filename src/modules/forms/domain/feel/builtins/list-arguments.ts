import { type FeelValue, isList } from '../values.ts'
import type { Builtin } from './builtin.ts'

type OfList = (list: readonly FeelValue[]) => FeelValue

/** `sum(a, b)` is `sum([a, b])`; one value alone is a list of one. */
export const ofList =
  (call: OfList): Builtin =>
  (...args) => {
    const [first = null] = args
    return call(args.length === 1 && isList(first) ? first : args)
  }

/** Of one list; any other value is a list of one. */
export const ofOneList =
  (call: OfList): Builtin =>
  (list = null) =>
    list === null ? null : call(isList(list) ? list : [list])
