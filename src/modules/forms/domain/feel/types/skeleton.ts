import type { FeelAst } from '../ast.ts'
import { compileFeel } from '../compile.ts'
import { FeelDate } from '../date.ts'
import { environment } from '../environment.ts'
import { freeNames } from '../names.ts'
import { printFeel } from '../print.ts'
import { FeelRange } from '../range.ts'
import type { FeelValue } from '../values.ts'
import { canStep } from './candidates.ts'

/** A condition over placeholders: what is compared with constants, and what is simply true or not. */
export interface Skeleton {
  readonly tree: FeelAst
  /** By placeholder: what stands there, and the constants it is compared with. */
  readonly subjects: ReadonlyMap<string, Subject>
}
interface Subject {
  readonly ast: FeelAst
  readonly constants: readonly FeelValue[]
}

/** Takes out of a condition what its truth hangs on. What is not understood counts as anything at all. */
export function skeletonOf(ast: FeelAst): Skeleton {
  const subjects = new Map<string, { ast: FeelAst; constants: FeelValue[] }>()
  const subject = (of: FeelAst, constants: readonly FeelValue[]): FeelAst => {
    const name = printFeel(of)
    const known = subjects.get(name) ?? { ast: of, constants: [] }
    known.constants.push(...constants)
    subjects.set(name, known)
    return ['name', name]
  }
  const visit = (part: FeelAst): FeelAst => {
    switch (part[0]) {
      case 'and':
      case 'or':
        return [part[0], part[1].map(visit)]
      case 'call':
        return part[1] === 'not' || part[1] === 'is defined' ? ['call', part[1], part[2].map(visit)] : subject(part, [])
      case 'compare': {
        const [, operator, left, right] = part
        const [a, b] = [constantOf(left), constantOf(right)]
        if (a && b) return part
        if (b) return ['compare', operator, subject(left, b), right]
        return a ? ['compare', operator, left, subject(right, a)] : subject(part, [])
      }
      case 'between': {
        const bounds = constantsOf([part[2], part[3]])
        return bounds ? ['between', subject(part[1], bounds), part[2], part[3]] : subject(part, [])
      }
      case 'in': {
        const constants = all(part[2].map(testValues))
        return constants ? ['in', subject(part[1], constants), part[2]] : subject(part, [])
      }
      case 'literal':
        return part
      default:
        return subject(part, [])
    }
  }
  const tree = visit(ast)
  return { tree, subjects }
}

/** The value of an expression that is the same for all answers; undefined for any other, and for lists and the like. */
function constantOf(ast: FeelAst): readonly FeelValue[] | undefined {
  const value = sameForAll(ast)
  return value !== undefined && canStep(value) ? [value] : undefined
}

function sameForAll(ast: FeelAst): FeelValue | undefined {
  const { names, maybe } = freeNames(ast)
  if (names.size + maybe.size > 0 || /"(today|now)"/.test(JSON.stringify(ast))) return undefined
  return compileFeel(ast, () => undefined)(environment([], new FeelDate(0)))
}

/** What stands right of `in`: single values, ranges, and lists of both. */
function testValues(ast: FeelAst): readonly FeelValue[] | undefined {
  const value = ast[0] === 'is' && ast[1] !== '!=' ? sameForAll(ast[2]) : sameForAll(ast)
  if (value === undefined) return undefined
  return Array.isArray(value) ? all(value.map(boundsOf)) : boundsOf(value)
}

function boundsOf(value: FeelValue): readonly FeelValue[] | undefined {
  const bounds = value instanceof FeelRange ? [value.low, value.high] : [value]
  return bounds.every(canStep) ? bounds : undefined
}

const constantsOf = (asts: readonly FeelAst[]): readonly FeelValue[] | undefined => all(asts.map(constantOf))

const all = (lists: readonly (readonly FeelValue[] | undefined)[]): readonly FeelValue[] | undefined => {
  const known = lists.filter(list => list !== undefined)
  return known.length === lists.length ? known.flat() : undefined
}
