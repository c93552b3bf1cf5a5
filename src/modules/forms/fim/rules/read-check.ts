import { readReference, readReferences } from './read-reference.ts'
import { readValue } from './read-value.ts'
import type { RuleReader } from './reader.ts'
import type { Condition } from './syntax.ts'

const FILLED = 'befüllt|ausgefüllt|angegeben'

/** check := at least one | either … or … | before; each is what must hold. */
export function readCheck(reader: RuleReader): void {
  const { stream } = reader
  const found =
    reader.attempt(() => atLeastOne(reader)) ??
    reader.attempt(() => either(reader)) ??
    reader.attempt(() => before(reader))
  if (!found) throw stream.unexpected()
  reader.checks = [...reader.checks, found]
}

/** "(Es muss) mindestens eines der Felder A oder B befüllt sein", "… muss den Wert "wahr" haben" */
function atLeastOne(reader: RuleReader): Condition {
  const { stream } = reader
  const obliged = stream.take('es muss')
  stream.expect('mindestens')
  if (stream.take('ein datenfeld|feld der datenfeldgruppe|feldgruppe|gruppe')) {
    stream.expect('muss')
    return { kind: 'some-member', value: theValue(reader) }
  }
  stream.expect('eines der')
  const fields = readReferences(reader)
  if (!obliged) stream.expect('muss')
  if (stream.at('den wert')) {
    const value = theValue(reader)
    return { kind: 'any', parts: fields.map(subject => ({ kind: 'compare', subject, operator: '=', value })) }
  }
  stream.expect(`${FILLED} sein|werden`)
  return { kind: 'any', parts: fields.map(subject => ({ kind: 'filled', subject, filled: true })) }
}

function theValue(reader: RuleReader): ReturnType<typeof readValue> {
  reader.stream.expect('den wert')
  const value = readValue(reader, undefined)
  reader.stream.expect('haben')
  return value
}

/** "Es muss entweder A oder B befüllt werden", "Entweder muss A oder B befüllt sein" */
function either(reader: RuleReader): Condition {
  const { stream } = reader
  if (stream.take('es muss')) stream.expect('entweder')
  else stream.expect('entweder muss')
  const first = readReference(reader)
  stream.expect('oder')
  const second = readReference(reader)
  stream.expect(`${FILLED} werden|sein`)
  return {
    kind: 'either',
    first: { kind: 'filled', subject: first, filled: true },
    second: { kind: 'filled', subject: second, filled: true },
  }
}

/** "Das Datum im Feld A muss (zeitlich) vor dem Datum in Feld B liegen" */
function before(reader: RuleReader): Condition {
  const { stream } = reader
  stream.expect('das datum')
  const earlier = readReference(reader)
  stream.expect('muss')
  stream.take('zeitlich')
  stream.expect('vor dem datum')
  const later = readReference(reader)
  stream.expect('liegen')
  return { kind: 'before', earlier, later }
}
