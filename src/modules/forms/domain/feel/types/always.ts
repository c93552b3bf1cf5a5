import type { FeelAst } from '../ast.ts'
import { compileFeel } from '../compile.ts'
import { FeelDate } from '../date.ts'
import { environment } from '../environment.ts'
import type { FeelValue } from '../values.ts'
import { candidatesFor } from './candidates.ts'
import { inferType, type TypeScope } from './infer.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'

/** More combinations are not tried: then nothing is claimed. */
const MAX_COMBINATIONS = 5000

/** Whether a condition is true for no answers at all: `a = 1 and a = 2`. False where that is not certain. */
export function alwaysFalse(ast: FeelAst, scope: TypeScope): boolean {
  if (ast[0] === 'or') return ast[1].every(part => alwaysFalse(part, scope))
  if (ast[0] === 'and' && ast[1].some(part => alwaysFalse(part, scope))) return true
  return related(ast).some(part => outcomes(part, scope)?.every(value => value !== true))
}

/** Whether a condition is true for all answers, none given included. False where that is not certain. */
export function alwaysTrue(ast: FeelAst, scope: TypeScope): boolean {
  if (ast[0] === 'and') return ast[1].every(part => alwaysTrue(part, scope))
  return outcomes(ast, scope)?.every(value => value === true) ?? false
}

/** Parts of an `and` that speak of the same things: only they can contradict each other. */
function related(ast: FeelAst): readonly FeelAst[] {
  if (ast[0] !== 'and') return [ast]
  const groups: { parts: FeelAst[]; subjects: Set<string> }[] = []
  for (const part of ast[1]) {
    const subjects = new Set(skeletonOf(part).subjects.keys())
    const touching = groups.filter(group => [...subjects].some(name => group.subjects.has(name)))
    const merged = {
      parts: [...touching.flatMap(group => group.parts), part],
      subjects: new Set([...touching.flatMap(group => [...group.subjects]), ...subjects]),
    }
    groups.splice(0, groups.length, ...groups.filter(group => !touching.includes(group)), merged)
  }
  return groups.map(({ parts: [first, ...rest] }) =>
    first && rest.length === 0 ? first : ['and', first ? [first, ...rest] : []],
  )
}

/** What an expression can give, over all that matters of its subjects; undefined when there is too much of it. */
function outcomes(ast: FeelAst, scope: TypeScope): readonly FeelValue[] | undefined {
  const { tree, subjects }: Skeleton = skeletonOf(ast)
  const names = [...subjects.keys()]
  const values = names.map(name => {
    const subject = subjects.get(name)
    return subject ? candidatesFor(subject.constants, inferType(subject.ast, scope).type) : []
  })
  if (values.reduce((product, list) => product * list.length, 1) > MAX_COMBINATIONS) return undefined
  const run = compileFeel(tree, name => names.indexOf(name))
  const today = new FeelDate(0)
  return combinations(values).map(combination => run(environment(combination, today)))
}

const combinations = (lists: readonly (readonly FeelValue[])[]): FeelValue[][] =>
  lists.reduce<FeelValue[][]>((all, list) => all.flatMap(head => list.map(value => [...head, value])), [[]])
