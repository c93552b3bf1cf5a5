import { normalizeContextKey } from 'lezer-feel'
import { compileFeel } from './compile.ts'
import type { FeelDate } from './date.ts'
import { environment } from './environment.ts'
import { type ParseResult, parseFeel } from './parse.ts'
import { type FeelContext, type FeelValue, toJson } from './values.ts'

type Evaluation = { readonly ok: true; readonly value: FeelValue } | Extract<ParseResult, { ok: false }>

/** Parses, compiles and runs one expression. Names that the context lacks are null. */
export function evaluateText(text: string, context: FeelContext, today: FeelDate, now: FeelValue = null): Evaluation {
  const parsed = parseFeel(text, Object.fromEntries([...context].map(([name, value]) => [name, toJson(value)])))
  if (!parsed.ok) return parsed
  const names = new Map([...context.keys()].map((name, slot) => [normalizeContextKey(name), slot]))
  const run = compileFeel(parsed.ast, name => names.get(normalizeContextKey(name)))
  return { ok: true, value: run(environment([...context.values()], today, now)) }
}

/** As `evaluateText`, for tests; throws on a syntax error. */
export function evaluateFeel(text: string, context: FeelContext, today: FeelDate, now: FeelValue = null): FeelValue {
  const result = evaluateText(text, context, today, now)
  if (!result.ok) throw new SyntaxError(result.message)
  return result.value
}
