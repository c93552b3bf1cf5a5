import { readOperator } from './read-operator.ts'
import { atValue, readValue } from './read-value.ts'
import { readValueGroup } from './read-value-group.ts'
import type { RuleReader } from './reader.ts'
import type { Condition, Operator, Reference } from './syntax.ts'

/** test := comparison | emptiness | entry | choice; "ist", "sind", "hat" may close it. */
export function readTest(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  stream.take('auswahl|antwort')
  const test = readBare(reader, subject)
  stream.take('ist|sind|hat')
  return test
}

function readBare(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  if (stream.atKind('operator')) return readComparison(reader, subject)
  if (stream.take('nicht leer') || stream.take('befüllt|ausgefüllt|angegeben'))
    return { kind: 'filled', subject, filled: true }
  if (stream.take('leer') || stream.take('nicht befüllt|ausgefüllt|angegeben'))
    return { kind: 'filled', subject, filled: false }
  if (stream.take('bejaht wurde|wird|ist')) return answered(subject, 'Ja')
  if (stream.take('verneint wurde|wird|ist')) return answered(subject, 'Nein')
  if (stream.take('mit')) return readAssigned(reader, subject)
  if (stream.at('kein|ein eintrag')) return readEntry(reader, subject)
  if (stream.at('ein staat')) return readState(reader, subject)
  if (stream.at('eine|ein') && stream.at('ausgewählt', 2)) return readCodeRange(reader, subject)
  if (!atValue(reader)) throw stream.unexpected()
  reader.doubt('Zwischen Feld und Wert fehlt das Vergleichszeichen.')
  return { kind: 'compare', subject, operator: '=', value: readValue(reader, subject) }
}

const answered = (subject: Reference, text: string): Condition => ({
  kind: 'compare',
  subject,
  operator: '=',
  value: { text, broken: false },
})

/** comparison := operator ( "(" values ")" | "alle anderen …" | number "Jahre" | value { ( "ODER" | "UND" ) value } ) */
function readComparison(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  const operator = readOperator(reader)
  if (stream.at('(')) return readValueGroup(reader, subject, operator)
  if (stream.take('alle anderen')) return readOthers(reader, subject, operator)
  if (stream.atKind('number') && stream.at('jahre', 1)) {
    const years = Number(stream.next().text)
    stream.next()
    return { kind: 'age', subject, operator, years }
  }
  const compare = (): Condition => ({ kind: 'compare', subject, operator, value: readValue(reader, subject) })
  const parts = [compare()]
  const join = operator === '!=' ? 'und' : 'oder'
  for (;;) {
    const more = reader.attempt(() => {
      stream.expect(join)
      if (!atValue(reader)) throw stream.unexpected()
      return compare()
    })
    if (!more) break
    parts.push(more)
  }
  const [only] = parts
  return only && parts.length === 1 ? only : { kind: operator === '!=' ? 'all' : 'any', parts }
}

/** "alle anderen möglichen Ausprägungen der Codeliste" */
function readOthers(reader: RuleReader, subject: Reference, operator: Operator): Condition {
  const { stream } = reader
  stream.take('möglichen')
  stream.expect('ausprägungen|werte|codes')
  stream.take('der codeliste')
  if (operator !== '=') throw stream.unexpected()
  return { kind: 'others', subject }
}

/** "mit dem Code "002" belegt ist" */
function readAssigned(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  stream.take('dem|einem')
  stream.take('code|wert')
  const value = readValue(reader, subject)
  stream.expect('belegt')
  return { kind: 'compare', subject, operator: '=', value }
}

/** "kein Eintrag vorgenommen wurde" */
function readEntry(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  const filled = stream.at('ein')
  stream.next()
  stream.expect('eintrag vorgenommen wurde|wird')
  return { kind: 'filled', subject, filled }
}

/** "ein Staat gewählt wird, der (nicht) zur EU, zum EWR oder zur Schweiz gehört" */
function readState(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  stream.expect('ein staat gewählt|ausgewählt wird|wurde')
  stream.take(',')
  stream.expect('der')
  const inside = !stream.take('nicht')
  stream.expect('zur eu')
  stream.take(',')
  stream.expect('zum ewr oder zur schweiz gehört')
  return { kind: 'in-set', subject, inside }
}

/** "eine Rechtsform ausgewählt wird, deren Code im Bereich >= 200000 bis <300000 liegt" */
function readCodeRange(reader: RuleReader, subject: Reference): Condition {
  const { stream } = reader
  stream.next()
  stream.next()
  stream.expect('ausgewählt wird|wurde')
  stream.take(',')
  stream.expect('deren|dessen code im bereich')
  const bound = (): Condition => {
    const operator = readOperator(reader)
    if (!stream.atKind('number')) throw stream.unexpected()
    return { kind: 'code-range', subject, operator, bound: Number(stream.next().text) }
  }
  const low = bound()
  stream.expect('bis')
  const high = bound()
  stream.expect('liegt')
  return { kind: 'all', parts: [low, high] }
}
