/** What kind of value an expression gives; any of them may also be null. */
export type FeelType =
  | { readonly kind: SimpleKind }
  | { readonly kind: 'string'; readonly values?: readonly string[] }
  | { readonly kind: 'list'; readonly item: FeelType }
  | { readonly kind: 'context'; readonly entries: Readonly<Record<string, FeelType>>; readonly open?: boolean }
  | { readonly kind: 'range'; readonly of: FeelType }
  | { readonly kind: 'function'; readonly result: FeelType }
export type SimpleKind =
  | 'any'
  | 'null'
  | 'number'
  | 'boolean'
  | 'date'
  | 'time'
  | 'date and time'
  | 'days and time duration'
  | 'years and months duration'
export type TypeKind = FeelType['kind']

export const ANY: FeelType = { kind: 'any' }
export const NULL: FeelType = { kind: 'null' }
export const NUMBER: FeelType = { kind: 'number' }
export const BOOLEAN: FeelType = { kind: 'boolean' }
export const STRING: FeelType = { kind: 'string' }
export const listOf = (item: FeelType): FeelType => ({ kind: 'list', item })

/** Nothing can be said about it. */
export const isOpen = (type: FeelType): boolean => type.kind === 'any' || type.kind === 'null'

/** Not what every object inherits. */
export const entryOf = (entries: Readonly<Record<string, FeelType>>, key: string): FeelType | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined

/** What either of two types covers. */
export function either(a: FeelType, b: FeelType): FeelType {
  if (a.kind === 'null') return b
  if (b.kind === 'null') return a
  if (a.kind === 'string' && b.kind === 'string')
    return a.values && b.values ? { kind: 'string', values: [...new Set([...a.values, ...b.values])] } : STRING
  if (a.kind === 'list' && b.kind === 'list') return listOf(either(a.item, b.item))
  if (a.kind === 'range' && b.kind === 'range') return { kind: 'range', of: either(a.of, b.of) }
  if (a.kind === 'context' && b.kind === 'context') return { kind: 'context', entries: {}, open: true }
  if (a.kind === 'function' || b.kind === 'function') return ANY
  return a.kind === b.kind ? a : ANY
}

const words: Readonly<Record<TypeKind, string>> = {
  any: 'ein beliebiger Wert',
  null: 'kein Wert',
  number: 'eine Zahl',
  boolean: 'Ja oder Nein',
  string: 'ein Text',
  date: 'ein Datum',
  time: 'eine Uhrzeit',
  'date and time': 'ein Zeitpunkt',
  'days and time duration': 'eine Dauer in Tagen',
  'years and months duration': 'eine Dauer in Monaten',
  list: 'eine Liste',
  context: 'eine Gruppe',
  range: 'ein Bereich',
  function: 'eine Funktion',
}
/** "eine Zahl" */
export const typeText = (type: FeelType): string => words[type.kind]
