import type { FeelAst } from '../../../forms/domain/feel/ast.ts'
import type { DateUnit, Subject, Value } from './rule.ts'

/** `anschrift.city` of names and paths; undefined for anything else. */
export function dottedName(ast: FeelAst): string | undefined {
  if (ast[0] === 'name') return ast[1]
  if (ast[0] !== 'path') return undefined
  const from = dottedName(ast[1])
  return from === undefined ? undefined : `${from}.${ast[2]}`
}

export function readSubject(ast: FeelAst): Subject | undefined {
  const name = dottedName(ast)
  if (name !== undefined) return { of: 'answer', name }
  if (ast[0] === 'call' && ast[1] === 'count') return subjectOf('count', ast[2][0], ast[2].length === 1)
  if (ast[0] !== 'path' || ast[2] !== 'years') return undefined
  const [, call] = ast
  if (call[0] !== 'call' || call[1] !== 'years and months duration') return undefined
  const [from, to] = call[2]
  return subjectOf('years', from, to?.[0] === 'call' && to[1] === 'today')
}

function subjectOf(of: 'count' | 'years', argument: FeelAst | undefined, fits: boolean): Subject | undefined {
  const name = fits && argument ? dottedName(argument) : undefined
  return name === undefined ? undefined : { of, name }
}

export const readText = (ast: FeelAst): string | undefined =>
  ast[0] === 'literal' && typeof ast[1] === 'string' ? ast[1] : undefined

export function readValue(ast: FeelAst): Value | undefined {
  const name = dottedName(ast)
  if (name !== undefined) return { kind: 'name', name }
  if (ast[0] === 'literal') return literalValue(ast[1])
  if (ast[0] === 'call') return callValue(ast[1], ast[2])
  if (ast[0] === 'arithmetic')
    return ast[1] === '+' || ast[1] === '-' ? shiftedToday(ast[1], ast[2], ast[3]) : undefined
  return ast[0] === 'negate' && ast[1][0] === 'literal' && typeof ast[1][1] === 'number'
    ? { kind: 'number', number: -ast[1][1] }
    : undefined
}

function literalValue(value: null | boolean | number | string): Value | undefined {
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'number') return { kind: 'number', number: value }
  return typeof value === 'boolean' ? { kind: 'boolean', yes: value } : undefined
}

function callValue(name: string, args: readonly FeelAst[]): Value | undefined {
  const [first] = args
  if (name === 'today') return { kind: 'today', shift: 0, unit: 'days' }
  const date = name === 'date' && first && args.length === 1 ? readText(first) : undefined
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { kind: 'date', date } : undefined
}

const UNIT_OF: Readonly<Record<string, DateUnit>> = { D: 'days', M: 'months', Y: 'years' }

function shiftedToday(sign: '+' | '-', left: FeelAst, right: FeelAst): Value | undefined {
  if (left[0] !== 'call' || left[1] !== 'today' || right[0] !== 'call' || right[1] !== 'duration') return undefined
  const [duration] = right[2]
  const [, amount, letter] = /^P([1-9]\d*)([DMY])$/.exec((duration && readText(duration)) ?? '') ?? []
  const unit = UNIT_OF[letter ?? '']
  return unit && { kind: 'today', shift: sign === '-' ? -Number(amount) : Number(amount), unit }
}
