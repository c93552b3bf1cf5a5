import type { FeelAst } from '../ast.ts'
import { parseDuration } from '../duration.ts'
import { type Parameter, type Signature, signaturesOf, takes } from '../signatures.ts'
import { ANY, BOOLEAN, either, type FeelType, isOpen, listOf, NUMBER, STRING, type TypeKind } from './feel-type.ts'

export interface CallFault {
  readonly index: number
  readonly expected: string
}

/** What a function gives for arguments of these types, and the first argument it can never take. */
export function callType(
  name: string,
  args: readonly FeelAst[],
  types: readonly FeelType[],
): { readonly type: FeelType; readonly fault?: CallFault } {
  const fitting = signaturesOf(name).filter(signature => takes(signature, args.length))
  const judged = fitting.map(signature => ({ signature, fault: faultOf(signature, types) }))
  const best = judged.find(({ fault }) => fault === undefined) ?? judged[0]
  if (!best) return { type: ANY }
  const type = resultOf(best.signature, args, types)
  return best.fault ? { type, fault: best.fault } : { type }
}

function faultOf({ parameters }: Signature, types: readonly FeelType[]): CallFault | undefined {
  for (const [index, type] of types.entries()) {
    const parameter = parameters[Math.min(index, parameters.length - 1)]
    if (parameter && !fits(parameter, type)) return { index, expected: expected[parameter.type] ?? parameter.type }
  }
  return undefined
}

const accepted: Readonly<Record<string, readonly TypeKind[]>> = {
  measure: ['number', 'days and time duration', 'years and months duration'],
  day: ['date', 'date and time'],
  'list of string': ['list'],
}
const expected: Readonly<Record<string, string>> = {
  boolean: 'Ja oder Nein',
  string: 'einen Text',
  number: 'eine Zahl',
  measure: 'eine Zahl oder eine Dauer',
  list: 'eine Liste',
  'list of string': 'eine Liste von Texten',
  time: 'eine Uhrzeit',
  day: 'ein Datum',
  context: 'eine Gruppe',
  range: 'einen Bereich',
  function: 'eine Funktion',
}

/** A single value stands for a list of one where a list of values is meant. */
function fits({ type }: Parameter, given: FeelType): boolean {
  if (type === 'any' || isOpen(given)) return true
  if (type === 'list of string' && given.kind === 'list') return given.item.kind === 'string' || isOpen(given.item)
  return (accepted[type] ?? [type]).includes(given.kind)
}

function resultOf(signature: Signature, args: readonly FeelAst[], types: readonly FeelType[]): FeelType {
  const [first = ANY] = types
  switch (signature.result) {
    case 'boolean':
      return BOOLEAN
    case 'number':
      return NUMBER
    case 'string':
      return STRING
    case 'date':
    case 'time':
    case 'date and time':
    case 'years and months duration':
      return { kind: signature.result }
    case 'duration':
      return durationType(args[0])
    case 'same':
      return first
    case 'item':
      return types.length === 1 && first.kind === 'list' ? first.item : types.reduce(either, { kind: 'null' })
    case 'list':
      return listOf(ANY)
    case 'list of string':
      return listOf(STRING)
    case 'list of number':
      return listOf(NUMBER)
    case 'list of context':
      return listOf({ kind: 'context', entries: { key: STRING, value: ANY } })
    case 'context':
      return { kind: 'context', entries: {}, open: true }
    default:
      return ANY
  }
}

function durationType(arg: FeelAst | undefined): FeelType {
  const duration = arg?.[0] === 'literal' && typeof arg[1] === 'string' ? parseDuration(arg[1]) : null
  return duration ? { kind: duration.kind } : ANY
}
