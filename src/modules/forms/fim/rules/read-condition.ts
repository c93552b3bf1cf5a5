import { readReference, readReferences } from './read-reference.ts'
import { readTest } from './read-test.ts'
import { atValue } from './read-value.ts'
import type { RuleReader } from './reader.ts'
import type { Condition, Reference } from './syntax.ts'

/** condition := part { ( "UND" | "ODER" ) part } */
export function readCondition(reader: RuleReader): Condition {
  const { stream } = reader
  const parts = [readPart(reader)]
  const joins: ('all' | 'any')[] = []
  for (;;) {
    const start = stream.place
    const join = stream.take('und') ? 'all' : stream.take('oder') ? 'any' : undefined
    const part = join && reader.attempt(() => readPart(reader))
    if (!join || !part) {
      stream.back(start)
      return joined(reader, parts, joins)
    }
    parts.push(part)
    joins.push(join)
  }
}

function joined(reader: RuleReader, parts: readonly Condition[], joins: readonly ('all' | 'any')[]): Condition {
  const [first] = parts
  const [kind] = joins
  if (!first || !kind) return first ?? { kind: 'always' }
  if (joins.every(join => join === kind)) return { kind, parts }
  reader.doubt('UND und ODER stehen ohne Klammern nebeneinander.')
  const groups: Condition[][] = [[]]
  parts.forEach((part, i) => {
    if (joins[i - 1] === 'any') groups.push([])
    groups.at(-1)?.push(part)
  })
  return { kind: 'any', parts: groups.map(group => ({ kind: 'all', parts: group })) }
}

/** part := "eines der Felder" references test | "alle Felder" references test | [ reference { ( "UND" | "ODER" ) reference } ] test */
function readPart(reader: RuleReader): Condition {
  const { stream } = reader
  if (stream.at('eines der') || stream.at('mindestens eines der')) return readOneOf(reader)
  if (stream.at('alle') && stream.at('felder|datenfelder', 2)) return readAllOf(reader)
  if (stream.atKind('operator') || atValue(reader)) return readTest(reader, subjectOf(reader))
  const subjects = [readReference(reader)]
  const join = stream.at('oder') ? 'any' : 'all'
  for (;;) {
    const more = reader.attempt(() => {
      stream.expect(join === 'any' ? 'oder' : 'und')
      return readReference(reader)
    })
    if (!more) break
    subjects.push(more)
  }
  const last = subjects.at(-1)
  reader.subject = last
  const test = readTest(reader, last ?? subjectOf(reader))
  return subjects.length === 1 ? test : { kind: join, parts: subjects.map(subject => about(test, subject)) }
}

function subjectOf(reader: RuleReader): Reference {
  if (!reader.subject) throw reader.stream.unexpected()
  return reader.subject
}

/** "alle drei Felder A, B und C befüllt sind" */
function readAllOf(reader: RuleReader): Condition {
  reader.stream.expect('alle')
  const subjects = readReferences(reader)
  const test = readTest(reader, subjects[0] ?? subjectOf(reader))
  return { kind: 'all', parts: subjects.map(subject => about(test, subject)) }
}

/** "eines der (folgenden) Felder A, B und C mit "Ja" belegt ist" */
function readOneOf(reader: RuleReader): Condition {
  const { stream } = reader
  stream.take('mindestens')
  stream.expect('eines der')
  const subjects = readReferences(reader)
  const test = readTest(reader, subjects[0] ?? subjectOf(reader))
  return { kind: 'any', parts: subjects.map(subject => about(test, subject)) }
}

/** The same test for another field. */
function about(test: Condition, subject: Reference): Condition {
  switch (test.kind) {
    case 'compare':
    case 'code-range':
    case 'age':
    case 'others':
    case 'in-set':
    case 'filled':
      return { ...test, subject }
    case 'all':
    case 'any':
      return { ...test, parts: test.parts.map(part => about(part, subject)) }
    case 'not':
      return { ...test, part: about(test.part, subject) }
    case 'always':
    case 'land':
    case 'either':
    case 'calendar-date':
    case 'before':
    case 'some-member':
      return test
  }
}
