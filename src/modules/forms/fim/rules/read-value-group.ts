import { readValue } from './read-value.ts'
import type { RuleReader } from './reader.ts'
import type { Condition, Operator, Reference } from './syntax.ts'

/** `( value { ( "UND" | "ODER" ) value } )`: after `=` any of them, after `<>` none of them. */
export function readValueGroup(reader: RuleReader, subject: Reference, operator: Operator): Condition {
  const { stream } = reader
  const compare = (): Condition => ({ kind: 'compare', subject, operator, value: readValue(reader, subject) })
  stream.expect('(')
  const parts = [compare()]
  const wanted = operator === '!=' ? 'und' : 'oder'
  while (!stream.take(')')) {
    if (!stream.take(wanted)) {
      stream.expect('und|oder|,')
      reader.doubt('In der Klammer passen UND und ODER nicht zum Vergleich.')
    }
    parts.push(compare())
  }
  return { kind: operator === '!=' ? 'all' : 'any', parts }
}
