import { compileFeel } from './compile.ts'
import { environment } from './environment.ts'
import { parseFeel } from './parse.ts'
import type { FeelDate } from './temporal.ts'
import type { FeelContext, FeelValue } from './values.ts'

/** Parses, compiles and runs one expression, for tests and the command line; throws on a syntax error. */
export function evaluateFeel(text: string, context: FeelContext, today: FeelDate): FeelValue {
  const parsed = parseFeel(text)
  if (!parsed.ok) throw new SyntaxError(parsed.message)
  const names = [...context.keys()]
  const slotOf = (name: string): number | undefined => (context.has(name) ? names.indexOf(name) : undefined)
  return compileFeel(parsed.ast, slotOf)(environment([...context.values()], today))
}
