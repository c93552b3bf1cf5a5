import type { FeelAst } from '../../../forms/domain/feel/ast.ts'
import type { Condition } from './rule.ts'

/** `not(…)` where the builder has a word for it; `not(x)` of a yes-or-no question is "Nein". */
export function readNot(ast: FeelAst, read: (ast: FeelAst) => Condition | undefined): Condition | undefined {
  const condition = read(ast)
  if (!condition) return undefined
  const { subject, test } = condition
  switch (test.kind) {
    case 'one-of':
      return { subject, test: { kind: 'none-of', values: test.values } }
    case 'has':
      return { subject, test: { kind: 'has-not', value: test.value } }
    case 'is':
      return ast[0] === 'name' || ast[0] === 'path'
        ? { subject, test: { kind: 'is', value: { kind: 'boolean', yes: false } } }
        : undefined
    case 'is-not':
    case 'answered':
    case 'empty':
    case 'less':
    case 'at-most':
    case 'more':
    case 'at-least':
    case 'between':
    case 'none-of':
    case 'has-not':
    case 'contains':
    case 'starts-with':
      return undefined
  }
}
