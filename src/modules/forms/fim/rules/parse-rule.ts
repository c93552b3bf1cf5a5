import { readCheck } from './read-check.ts'
import { readCondition } from './read-condition.ts'
import { readEffects } from './read-effects.ts'
import { readLands } from './read-lands.ts'
import { readChoice, readLandStatement, readStatement } from './read-statement.ts'
import { readValue } from './read-value.ts'
import { type Names, RuleReader } from './reader.ts'
import type { Condition, RuleSyntax } from './syntax.ts'

/** Reads a rule's text by the grammar in README.md. Sentences that do not fit are named in `doubts`. */
export function parseRule(text: string, names: Names): RuleSyntax {
  const reader = new RuleReader(text, names)
  const { stream } = reader
  for (skipMarks(reader); !stream.ended; skipMarks(reader)) {
    const read = reader.attempt(() => {
      readSentence(reader)
      if (!stream.ended && !stream.at('.|;|,|wenn|bei|für')) throw stream.unexpected()
      return true
    })
    if (!read) skipSentence(reader)
  }
  const { clauses, checks, prefills, set, doubts } = reader
  return { clauses, checks, prefills, set, doubts }
}

function skipMarks({ stream }: RuleReader): void {
  while (stream.take('.|;|,'));
}

/** The next sentence begins after a full stop, or with "Wenn" or "Für". */
function skipSentence(reader: RuleReader): void {
  const { stream } = reader
  const { start } = stream.peek()
  let { end } = stream.next()
  while (!stream.ended && !(stream.at('.') && endsSentence(reader))) end = stream.next().end
  reader.doubt(`Nicht verstanden: „${stream.source.slice(start, end)}“.`)
}

function endsSentence({ stream }: RuleReader): boolean {
  const next = stream.peek(1)
  return next.kind === 'end' || (next.kind === 'word' && /^\p{Lu}/u.test(next.text))
}

/** sentence := lands … | "Wenn" … | check | choice | set | remark | statement */
function readSentence(reader: RuleReader): void {
  const { stream } = reader
  if (stream.at('für')) readForLands(reader)
  else if (stream.at('wenn|bei')) readConditional(reader)
  else if (stream.at('d . h')) readRemark(reader)
  else if (stream.at('die mitgliedstaaten')) readSet(reader)
  else if (stream.at('es muss') || stream.at('entweder|mindestens') || stream.at('das datum')) readCheck(reader)
  else if (stream.at('im')) readChoice(reader)
  else readStatement(reader)
}

/** "Für die Länder A, B gilt:" holds for the sentences after it; without "gilt" for its own. */
function readForLands(reader: RuleReader): void {
  const { stream } = reader
  const land = readLands(reader)
  if (!stream.take('gilt')) {
    readLandStatement(reader, land)
    return
  }
  stream.expect(':|.')
  reader.land = land
  readSentence(reader)
}

/** conditional := ( "Wenn" | "bei" ) condition [ "," ] [ "dann" ] effects [ [ "," ] "sonst" otherwise ] */
function readConditional(reader: RuleReader): void {
  const { stream } = reader
  stream.next()
  const when = readCondition(reader)
  stream.take(',')
  stream.take('dann')
  if (stream.take('muss die validität des sich ergebenden kalenderdatums sichergestellt werden')) {
    addCalendarDate(reader, when)
    return
  }
  reader.add(when, readEffects(reader))
  reader.attempt(() => readOtherwise(reader, when))
}

/** "sonst zeige die Felder nicht an", "ansonsten nicht" */
function readOtherwise(reader: RuleReader, when: Condition): true {
  const { stream } = reader
  stream.take(',|.')
  stream.expect('sonst|ansonsten')
  const opposite: Condition = { kind: 'not', part: when }
  const effects = stream.take('nicht') ? [{ kind: 'forbidden' as const, targets: reader.targets }] : readEffects(reader)
  reader.add(opposite, effects)
  return true
}

function addCalendarDate(reader: RuleReader, when: Condition): void {
  const parts = when.kind === 'all' ? when.parts.flatMap(part => (part.kind === 'filled' ? [part.subject] : [])) : []
  if (parts.length !== 3) throw reader.stream.unexpected()
  reader.checks = [...reader.checks, { kind: 'calendar-date', parts }]
}

/** "D.h. …": explains the sentence before, up to the end. */
function readRemark({ stream }: RuleReader): void {
  while (!stream.ended) stream.next()
}

/** "Die Mitgliedstaaten der EU, EWR und Schweiz (…) sind …: 124 Belgien, … und 181 Zypern." */
function readSet(reader: RuleReader): void {
  const { stream } = reader
  while (!stream.at(':')) {
    if (stream.ended) throw stream.unexpected()
    stream.next()
  }
  stream.next()
  const entry = () => {
    const { text, broken } = readValue(reader, undefined)
    const { text: label } = stream.next()
    return { text, label, broken }
  }
  const values = [entry()]
  while (stream.take(',') || stream.take('und')) values.push(entry())
  reader.set = values
}
