import { FeelDate, parseDate } from '../modules/forms/domain/feel/date.ts'
import { parseDateTime } from '../modules/forms/domain/feel/date-time.ts'
import { evaluateText } from '../modules/forms/domain/feel/evaluate.ts'
import { fromJson } from '../modules/forms/domain/feel/from-json.ts'
import { isContext, toJson } from '../modules/forms/domain/feel/values.ts'
import { dayInBerlin } from '../platform/date.ts'
import { type ExitCode, needed, UsageError } from './command.ts'

/** Prints what an expression gives for a context, as JSON. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  // No options here: "-5 + 3" is an expression.
  const [expression, json = '{}', ...more] = args
  if (more.length > 0) throw new UsageError(`Das ist zu viel: „${more.join(' ')}“.`)
  const context = fromJson(readJson(json))
  if (!isContext(context)) throw new UsageError(`Der Kontext „${json}“ ist kein JSON-Objekt.`)
  const now = new Date()
  const today = parseDate(dayInBerlin(now)) ?? new FeelDate(0)
  const result = evaluateText(needed(expression, 'der Ausdruck'), context, today, parseDateTime(now.toISOString()))
  if (!result.ok) {
    console.error(result.message)
    return 2
  }
  console.log(JSON.stringify(toJson(result.value)))
  return 0
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`„${text}“ ist kein gültiges JSON.`)
  }
}
