import type { CompareOperator, FeelAst, Iteration } from '../ast.ts'
import { printFeel } from '../print.ts'
import { callType } from './call-type.ts'
import { ANY, BOOLEAN, either, entryOf, type FeelType, isOpen, listOf, NULL, NUMBER, typeText } from './feel-type.ts'
import { arithmeticType, comparisonFault } from './operators.ts'
import { partType } from './part-type.ts'

/** What is wrong with a part of an expression: a German sentence that names it. */
export interface TypeProblem {
  readonly message: string
  /** The part, as it is printed. */
  readonly part: string
}
export interface Inferred {
  readonly type: FeelType
  readonly problems: readonly TypeProblem[]
}
/** What a name from outside stands for; undefined when that is not known. */
export type TypeScope = (name: string) => FeelType | undefined

/** Finds what kind of value an expression gives, and what in it can never work. Never evaluates anything. */
export function inferType(ast: FeelAst, scope: TypeScope): Inferred {
  const problems: TypeProblem[] = []
  const type = new Inference(problems).of(ast, scope)
  return { type, problems }
}

class Inference {
  private readonly problems: TypeProblem[]
  constructor(problems: TypeProblem[]) {
    this.problems = problems
  }

  of(ast: FeelAst, scope: TypeScope): FeelType {
    const typeOf = (part: FeelAst): FeelType => this.of(part, scope)
    switch (ast[0]) {
      case 'literal':
        return literalType(ast[1])
      case 'name':
        return scope(ast[1]) ?? ANY
      case 'path':
        return this.path(ast, typeOf(ast[1]), ast[2])
      case 'arithmetic': {
        const [a, b] = [typeOf(ast[2]), typeOf(ast[3])]
        const type = arithmeticType(ast[1], a, b)
        if (!type) this.tell(ast, `${typeText(a)} und ${typeText(b)} lassen sich so nicht verrechnen.`)
        return type ?? ANY
      }
      case 'negate':
        return this.negated(ast, typeOf(ast[1]))
      case 'compare':
        this.compare(ast, ast[1], typeOf(ast[2]), typeOf(ast[3]))
        return BOOLEAN
      case 'and':
      case 'or':
        for (const part of ast[1]) this.mustBe(part, typeOf(part), 'boolean')
        return BOOLEAN
      case 'if':
        this.mustBe(ast[1], typeOf(ast[1]), 'boolean')
        return either(typeOf(ast[2]), typeOf(ast[3]))
      case 'between': {
        const subject = typeOf(ast[1])
        this.compare(ast, '<=', subject, either(typeOf(ast[2]), typeOf(ast[3])))
        return BOOLEAN
      }
      case 'in': {
        const subject = typeOf(ast[1])
        for (const test of ast[2]) this.test(ast, subject, test, typeOf(test))
        return BOOLEAN
      }
      case 'quantified': {
        const body = this.of(ast[3], this.loops(ast[2], scope))
        this.mustBe(ast[3], body, 'boolean')
        return BOOLEAN
      }
      case 'for': {
        const results = listOf(ANY)
        return listOf(
          this.of(
            ast[2],
            this.loops(ast[1], name => (name === 'partial' ? results : scope(name))),
          ),
        )
      }
      case 'filter':
        return this.filter(typeOf(ast[1]), ast[2], scope)
      case 'list':
        return listOf(ast[1].map(typeOf).reduce(either, NULL))
      case 'context':
        return this.context(ast[1], scope)
      case 'range':
        this.compare(ast, '<=', typeOf(ast[2]), typeOf(ast[3]))
        return { kind: 'range', of: typeOf(ast[2]) }
      case 'is':
        return { kind: 'range', of: typeOf(ast[2]) }
      case 'instance':
        typeOf(ast[1])
        return BOOLEAN
      case 'function':
        return { kind: 'function', result: this.of(ast[2], name => (ast[1].includes(name) ? ANY : scope(name))) }
      case 'apply': {
        const callee = typeOf(ast[1])
        for (const arg of ast[2]) typeOf(arg)
        return callee.kind === 'function' ? callee.result : ANY
      }
      case 'call':
        return this.call(ast, ast[1], ast[2], ast[2].map(typeOf))
    }
  }

  private tell(part: FeelAst, message: string): void {
    const text = printFeel(part)
    if (!this.problems.some(known => known.part === text && known.message.endsWith(message)))
      this.problems.push({ part: text, message: `„${text}“: ${message.charAt(0).toUpperCase()}${message.slice(1)}` })
  }

  private mustBe(part: FeelAst, type: FeelType, kind: 'boolean'): void {
    if (!isOpen(type) && type.kind !== kind)
      this.tell(part, `Hier wird Ja oder Nein gebraucht, das ist ${typeText(type)}.`)
  }

  private path(ast: FeelAst, from: FeelType, key: string): FeelType {
    const type = partType(from, key)
    if (type) return type
    this.tell(ast, `„${key}“ gibt es dort nicht.`)
    return ANY
  }

  private negated(ast: FeelAst, type: FeelType): FeelType {
    const signed = ['number', 'days and time duration', 'years and months duration'].includes(type.kind)
    if (!signed && !isOpen(type)) this.tell(ast, `${typeText(type)} hat kein Vorzeichen.`)
    return signed ? type : ANY
  }

  private compare(ast: FeelAst, operator: CompareOperator, a: FeelType, b: FeelType): void {
    const fault = comparisonFault(operator, a, b)
    if (fault === undefined) return
    if (fault === 'kinds')
      this.tell(ast, `${typeText(a)} und ${typeText(b)} sind nie gleich und haben keine Reihenfolge.`)
    else if (fault === 'order') this.tell(ast, `${typeText(a)} lässt sich nicht der Größe nach vergleichen.`)
    else this.tell(ast, `„${fault.missing}“ steht nicht zur Auswahl.`)
  }

  private test(ast: FeelAst, subject: FeelType, test: FeelAst, type: FeelType): void {
    if (type.kind === 'range') this.compare(ast, test[0] === 'is' ? test[1] : '<=', subject, type.of)
    else if (type.kind === 'list' && test[0] === 'list')
      for (const item of test[1])
        this.test(
          ast,
          subject,
          item,
          this.of(item, () => undefined),
        )
    else if (type.kind !== 'list') this.compare(ast, '=', subject, type)
  }

  private loops(iterations: readonly Iteration[], scope: TypeScope): TypeScope {
    return iterations.reduce<TypeScope>((outer, [name, from, to]) => {
      const domain = this.of(from, outer)
      if (to) this.compare(to, '<=', domain, this.of(to, outer))
      const item = to ? domain : itemType(domain)
      return wanted => (wanted === name ? item : outer(wanted))
    }, scope)
  }

  private filter(list: FeelType, condition: FeelAst, scope: TypeScope): FeelType {
    const item = itemType(list)
    const entries = item.kind === 'context' ? item.entries : {}
    const type = this.of(condition, name => entryOf(entries, name) ?? (name === 'item' ? item : scope(name)))
    if (type.kind === 'number') return item
    this.mustBe(condition, type, 'boolean')
    return isOpen(type) ? ANY : listOf(item)
  }

  private context(entries: readonly (readonly [string, FeelAst])[], scope: TypeScope): FeelType {
    const types: Record<string, FeelType> = {}
    for (const [key, value] of entries) types[key] = this.of(value, name => entryOf(types, name) ?? scope(name))
    return { kind: 'context', entries: types }
  }

  private call(ast: FeelAst, name: string, args: readonly FeelAst[], types: readonly FeelType[]): FeelType {
    const { type, fault } = callType(name, args, types)
    const given = fault && types[fault.index]
    if (fault && given) this.tell(ast, `„${name}“ braucht ${fault.expected}, hier steht ${typeText(given)}.`)
    if (name === 'now') this.tell(ast, 'Ein Formular kennt keine Uhrzeit. Nehmen Sie „today()“.')
    return type
  }
}

const itemType = (type: FeelType): FeelType => {
  if (type.kind === 'list') return type.item
  return type.kind === 'range' ? type.of : type
}

function literalType(value: null | boolean | number | string): FeelType {
  if (value === null) return NULL
  if (typeof value === 'number') return NUMBER
  return typeof value === 'boolean' ? BOOLEAN : { kind: 'string', values: [value] }
}
