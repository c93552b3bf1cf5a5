import { compileFeel } from '../feel/compile.ts'
import { freeNames } from '../feel/names.ts'
import { parseFeel } from '../feel/parse.ts'
import type { Words } from '../texts/words.ts'
import type { Expression } from './compiled.ts'
import type { FormProblem } from './types.ts'

/** Compiles the expressions of one form and gathers what is wrong with them. */
export interface ExpressionCompiler {
  /** In which its messages are. */
  readonly words: Words
  readonly problems: FormProblem[]
  readonly all: Expression[]
  compile(text: string, place: string): Expression
  maybe(text: string | undefined, place: string): Expression | undefined
}

export function expressionCompiler(
  slots: ReadonlyMap<string, number>,
  problems: FormProblem[],
  words: Words,
): ExpressionCompiler {
  const all: Expression[] = []
  const compile = (text: string, place: string): Expression => {
    const parsed = parseFeel(text)
    if (!parsed.ok) problems.push({ place, message: `„${text}“: ${parsed.message}` })
    const ast = parsed.ok ? parsed.ast : (['literal', null] as const)
    const expression = { ast, run: compileFeel(ast, name => slots.get(name)), names: freeNames(ast), place }
    all.push(expression)
    return expression
  }
  return {
    words,
    problems,
    all,
    compile,
    maybe: (text, place) => (text === undefined ? undefined : compile(text, place)),
  }
}
