import type { FeelAst } from './ast.ts'
import { searchOf } from './builtins/patterns.ts'
import { parseDate } from './date.ts'
import { parseDateTime } from './date-time.ts'
import { parseDuration } from './duration.ts'
import { isBound } from './read-function.ts'
import { countText, type Signature, signaturesOf, takes } from './signatures.ts'
import {
  FeelSyntaxError,
  nameOf,
  partsExactly,
  partsOf,
  type Read,
  type SyntaxNode,
  stringOf,
  unsupported,
} from './syntax.ts'
import { parseTime } from './time.ts'

export function readCall(node: SyntaxNode, text: string, read: Read): FeelAst {
  const [callee, parameters] = partsOf(node)
  if (!callee) return unsupported(node, text)
  const name = nameOf(callee, text)
  const signatures = signaturesOf(name)
  if (parameters?.name === 'NamedParameters') return namedCall(node, name, signatures, parameters, text, read)
  const args = parameters ? partsOf(parameters).map(part => read(part, text)) : []
  if (callee.name !== 'VariableName' && signatures.length === 0) return ['apply', read(callee, text), args]
  if (signatures.length === 0) {
    if (isBound(callee, name, text)) return ['apply', ['name', name], args]
    throw unknownFunction(node, name)
  }
  if (!signatures.some(signature => takes(signature, args.length)))
    throw problem(node, `„${name}“ nimmt ${countText(signatures)} Werte, hier stehen ${args.length}.`)
  refusePattern(node, name, args)
  return ['call', name, args]
}

const problem = (node: SyntaxNode, message: string): FeelSyntaxError =>
  new FeelSyntaxError(node.from, `An Stelle ${node.from + 1}: ${message}`)
const unknownFunction = (node: SyntaxNode, name: string): FeelSyntaxError =>
  problem(node, `Die Funktion „${name}“ gibt es nicht.`)

/** `substring(start position: 2, string: "abc")`: put in order; what is left out in between is null. */
function namedCall(
  node: SyntaxNode,
  name: string,
  signatures: readonly Signature[],
  parameters: SyntaxNode,
  text: string,
  read: Read,
): FeelAst {
  if (signatures.length === 0) throw unknownFunction(node, name)
  const given = new Map(partsOf(parameters).map(part => readNamed(part, text, read)))
  const fitting = signatures.find(
    ({ parameters }) =>
      parameters.every(({ name, optional }) => optional || given.has(name)) &&
      [...given.keys()].every(key => parameters.some(({ name }) => name === key)),
  )
  if (!fitting) {
    const names = signatures.map(signature => signature.parameters.map(({ name }) => `„${name}“`).join(', '))
    throw problem(node, `Die Werte von „${name}“ heißen ${names.join(' oder ')}.`)
  }
  const last = fitting.parameters.findLastIndex(({ name }) => given.has(name))
  const args = fitting.parameters.slice(0, last + 1).map(({ name }) => given.get(name) ?? (['literal', null] as const))
  refusePattern(node, name, args)
  return ['call', name, args]
}

function readNamed(node: SyntaxNode, text: string, read: Read): readonly [string, FeelAst] {
  const [name, value] = partsExactly(node, text, 2)
  return name && value ? [nameOf(name, text), read(value, text)] : unsupported(node, text)
}

/** A pattern that could run for ever is told to the author at once. */
function refusePattern(node: SyntaxNode, name: string, args: readonly FeelAst[]): void {
  const at = { matches: 2, replace: 3, split: 2 }[name]
  const [, pattern] = args
  const flags = at === undefined ? undefined : (args[at] ?? ['literal', ''])
  if (pattern?.[0] !== 'literal' || flags?.[0] !== 'literal') return
  const source = pattern[1]
  const how = flags[1] ?? ''
  if (typeof source === 'string' && typeof how === 'string' && !searchOf(source, how))
    throw problem(node, `Das Muster „${source}“ wird nicht unterstützt.`)
}

/** `date(…)`, `time(…)`, `duration(…)`, `@"2026-05-31"`, `@"P14D"`. */
export function readDateTime(node: SyntaxNode, text: string, read: Read): FeelAst {
  const at = node.getChild('AtLiteral')?.getChild('StringLiteral')
  if (!at) return readCall(node, text, read)
  const literal = stringOf(at, text)
  const name = atName(literal)
  return name === undefined ? unsupported(node, text) : ['call', name, [['literal', literal]]]
}

function atName(literal: string): string | undefined {
  if (parseDate(literal)) return 'date'
  if (parseDuration(literal)) return 'duration'
  if (parseTime(literal)) return 'time'
  return parseDateTime(literal) ? 'date and time' : undefined
}
