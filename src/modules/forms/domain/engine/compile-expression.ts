import { compileFeel } from '../feel/compile.ts'
import { freeNames } from '../feel/names.ts'
import { parseFeel } from '../feel/parse.ts'
import { bindsNames } from './binds-names.ts'
import type { Expression, Role } from './compiled.ts'
import { type GroupMembers, withoutGroupPaths } from './group-paths.ts'
import type { FormProblem } from './types.ts'

/** Where an expression stands and what it decides. */
export type Spot = Pick<Expression, 'place' | 'elementId' | 'role' | 'owner'>

/** Compiles the expressions of one form and gathers what is wrong with them. */
export interface ExpressionCompiler {
  readonly problems: FormProblem[]
  readonly all: Expression[]
  compile(text: string, spot: Spot): Expression
  maybe(text: string | undefined, spot: Spot): Expression | undefined
}

export function expressionCompiler(
  slots: ReadonlyMap<string, number>,
  groups: GroupMembers,
  problems: FormProblem[],
): ExpressionCompiler {
  const all: Expression[] = []
  const compile = (text: string, spot: Spot): Expression => {
    const parsed = parseFeel(text)
    if (!parsed.ok) problems.push({ place: spot.place, message: `„${text}“: ${parsed.message}` })
    const ast = withoutGroupPaths(parsed.ok ? parsed.ast : ['literal', null], groups)
    const names = freeNames(ast)
    const needs = [...names.names, ...names.maybe].flatMap(name => slots.get(name) ?? [])
    const run = compileFeel(ast, name => slots.get(name))
    const expression = { ...spot, text, ast, run, names, needs, binds: bindsNames(ast) }
    all.push(expression)
    return expression
  }
  return { problems, all, compile, maybe: (text, spot) => (text === undefined ? undefined : compile(text, spot)) }
}

export const spotOf =
  (place: string, elementId: string, owner: number) =>
  (role: Role, name: string): Spot => ({
    place: `${place}.${name}`,
    elementId,
    role,
    owner,
  })
