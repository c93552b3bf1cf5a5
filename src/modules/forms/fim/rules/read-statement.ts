import { readCondition } from './read-condition.ts'
import { MODAL, readTargets } from './read-effects.ts'
import { readLands } from './read-lands.ts'
import { readParticiple, readState } from './read-predicate.ts'
import { readReference } from './read-reference.ts'
import { readValue } from './read-value.ts'
import type { RuleReader } from './reader.ts'
import type { Condition, Effect, Reference } from './syntax.ts'

/** statement := targets modal [ lands ] participle "werden" | targets "ist" state [ "," "wenn" condition ] | prefill */
export function readStatement(reader: RuleReader): void {
  const { stream } = reader
  const targets = readTargets(reader)
  const [target] = targets
  if (target && reader.attempt(() => readPrefill(reader, target))) return
  if (stream.at('ist|sind')) {
    stream.next()
    const only = stream.take('nur dann')
    const effects = [{ kind: readState(reader), targets }]
    const when = readWhen(reader)
    reader.add(when, effects)
    if (only) reader.add({ kind: 'not', part: when }, [{ kind: 'forbidden', targets }])
    return
  }
  const allows = stream.at('darf|dürfen')
  if (!allows) stream.expect(MODAL)
  else stream.next()
  const land = stream.at('für|in') ? readLands(reader) : reader.land
  const effects = readPredicate(reader, targets, allows)
  reader.add(readWhen(reader), effects, land)
}

/** "Für die anderen Länder darf es nicht angezeigt werden" */
export function readLandStatement(reader: RuleReader, land: Condition): void {
  const { stream } = reader
  const allows = stream.at('darf|dürfen')
  if (!allows) stream.expect(MODAL)
  else stream.next()
  reader.add({ kind: 'always' }, readPredicate(reader, readTargets(reader), allows), land)
}

function readPredicate(reader: RuleReader, targets: readonly Reference[], allows: boolean): readonly Effect[] {
  const { stream } = reader
  const negated = stream.at('nicht')
  const kind = readParticiple(reader)
  stream.expect('werden|sein')
  if (allows !== negated) throw stream.unexpected()
  return [{ kind, targets }]
}

function readWhen(reader: RuleReader): Condition {
  const { stream } = reader
  const condition = reader.attempt(() => {
    stream.take(',')
    stream.expect('wenn')
    return readCondition(reader)
  })
  return condition ?? { kind: 'always' }
}

/** "ist mit V vorzubefüllen und auszublenden", "muss mit V vorbefüllt und ausgeblendet werden", "wird mit V …" */
function readPrefill(reader: RuleReader, target: Reference): true {
  const { stream } = reader
  stream.expect('ist|muss|wird')
  stream.expect('mit')
  const value = readValue(reader, target)
  stream.expect('vorzubefüllen|vorbefüllt')
  stream.expect('und')
  stream.take('in der antragsstrecke')
  stream.expect('auszublenden|ausgeblendet')
  stream.take('werden')
  hideWith(reader, { target, value })
  return true
}

function hideWith(reader: RuleReader, prefill: RuleReader['prefills'][number]): void {
  reader.prefills = [...reader.prefills, prefill]
  reader.add({ kind: 'always' }, [{ kind: 'hide', targets: [prefill.target] }])
}

/** "Im Datenfeld F darf Auswahl V nicht ausgewählt werden", "… muss die Auswahl V als Vorbefüllung gewählt sein UND …" */
export function readChoice(reader: RuleReader): void {
  const { stream } = reader
  const target = readReference(reader)
  if (stream.take('darf')) {
    const value = readValue(reader, target)
    stream.expect('nicht ausgewählt werden')
    reader.checks = [...reader.checks, { kind: 'compare', subject: target, operator: '!=', value }]
    return
  }
  stream.expect('muss die')
  const value = readValue(reader, target)
  stream.expect('als vorbefüllung gewählt sein und diese|dieses datenfeld soll nicht angezeigt werden')
  hideWith(reader, { target, value })
}
