import type { FeelAst, FeelTypeName, Iteration } from './ast.ts'
import { plainText } from './values.ts'

/** How tightly an expression holds together; what is looser than its surroundings gets parentheses. */
const LOOSE = 0
const OR = 1
const AND = 2
const COMPARISON = 3
const SUM = 4
const PRODUCT = 5
const POWER = 6
const SIGN = 7
const TIGHT = 8

/** The text of an expression, as short as can be; parsed again it is the same tree. */
export const printFeel = (ast: FeelAst): string => print(ast)[0]

type Printed = readonly [text: string, level: number]

const within = (ast: FeelAst, level: number): string => {
  const [text, own] = print(ast)
  return own < level ? `(${text})` : text
}
const all = (parts: readonly FeelAst[]): string => parts.map(part => printFeel(part)).join(', ')

function print(ast: FeelAst): Printed {
  switch (ast[0]) {
    case 'literal':
      return printLiteral(ast[1])
    case 'name':
      return [ast[1], TIGHT]
    case 'path':
      return [`${within(ast[1], TIGHT)}.${ast[2]}`, TIGHT]
    case 'arithmetic':
      return printArithmetic(ast[1], ast[2], ast[3])
    case 'negate': {
      const text = within(ast[1], TIGHT)
      return [/^\d/.test(text) ? `-(${text})` : `-${text}`, SIGN]
    }
    case 'compare':
      return [`${within(ast[2], SUM)} ${ast[1]} ${within(ast[3], SUM)}`, COMPARISON]
    case 'and':
      return [ast[1].map(part => within(part, COMPARISON)).join(' and '), AND]
    case 'or':
      return [ast[1].map(part => within(part, AND)).join(' or '), OR]
    case 'if':
      return [`if ${printFeel(ast[1])} then ${printFeel(ast[2])} else ${printFeel(ast[3])}`, LOOSE]
    case 'between':
      return [`${within(ast[1], SUM)} between ${within(ast[2], SUM)} and ${within(ast[3], SUM)}`, COMPARISON]
    case 'in':
      return [`${within(ast[1], SUM)} in ${printTests(ast[2])}`, COMPARISON]
    case 'quantified':
      return [`${ast[1]} ${printLoops(ast[2])} satisfies ${printFeel(ast[3])}`, LOOSE]
    case 'for':
      return [`for ${printLoops(ast[1])} return ${printFeel(ast[2])}`, LOOSE]
    case 'filter':
      return [`${within(ast[1], TIGHT)}[${printFeel(ast[2])}]`, TIGHT]
    case 'list':
      return [`[${all(ast[1])}]`, TIGHT]
    case 'context':
      return [`{${ast[1].map(([key, value]) => `${printKey(key)}: ${printFeel(value)}`).join(', ')}}`, TIGHT]
    case 'range':
      return [`${ast[1]}${within(ast[2], TIGHT)}..${within(ast[3], TIGHT)}${ast[4]}`, TIGHT]
    case 'is':
      return [`${ast[1]} ${within(ast[2], TIGHT)}`, LOOSE]
    case 'instance':
      return [`${within(ast[1], TIGHT)} instance of ${printType(ast[2])}`, COMPARISON]
    case 'call':
      return [`${ast[1]}(${all(ast[2])})`, TIGHT]
    case 'function':
      return [`function(${ast[1].join(', ')}) ${printFeel(ast[2])}`, LOOSE]
    case 'apply':
      return [`${within(ast[1], TIGHT)}(${all(ast[2])})`, TIGHT]
  }
}

function printLiteral(value: null | boolean | number | string): Printed {
  if (typeof value === 'string') return [JSON.stringify(value), TIGHT]
  return [plainText(value), typeof value === 'number' && value < 0 ? SIGN : TIGHT]
}

function printArithmetic(operator: '+' | '-' | '*' | '/' | '**', a: FeelAst, b: FeelAst): Printed {
  if (operator === '**') return [`${within(a, TIGHT)} ** ${within(b, TIGHT)}`, POWER]
  const level = operator === '+' || operator === '-' ? SUM : PRODUCT
  const right = within(b, level + 1)
  return [`${within(a, level)} ${operator} ${right.startsWith('-') ? `(${right})` : right}`, level]
}

function printTests(tests: readonly FeelAst[]): string {
  const [only] = tests
  return only && tests.length === 1 ? within(only, TIGHT) : `(${all(tests)})`
}

const printLoops = (loops: readonly Iteration[]): string =>
  loops.map(([name, from, to]) => `${name} in ${within(from, TIGHT)}${to ? `..${within(to, TIGHT)}` : ''}`).join(', ')

const keywords =
  /\b(true|false|null|if|then|else|for|return|in|some|every|satisfies|and|or|between|instance|of|function|external|date|time|duration|not)\b/
const printKey = (key: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*( [\p{L}\p{N}_]+)*$/u.test(key) && !keywords.test(key) ? key : JSON.stringify(key)

function printType(type: FeelTypeName): string {
  if (type === 'function') return 'function<> -> Any'
  if (typeof type === 'string') return type
  if (type[0] === 'list') return `list<${printType(type[1])}>`
  return `context<${type[1].map(([key, of]) => `${key}: ${printType(of)}`).join(', ')}>`
}
