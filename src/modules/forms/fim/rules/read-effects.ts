import { readParticiple, readState, takeObligation } from './read-predicate.ts'
import { readReferences } from './read-reference.ts'
import type { RuleReader } from './reader.ts'
import type { Effect, EffectKind, Reference } from './syntax.ts'

export const MODAL = 'muss|müssen|soll|sollen'
const NEXT_SENTENCE = 'wenn|bei|sonst|ansonsten|für'

/** effects := effect { ( "UND" | "," ) effect } */
export function readEffects(reader: RuleReader): readonly Effect[] {
  const { stream } = reader
  const effects = [...readEffect(reader)]
  for (;;) {
    const more = reader.attempt(() => {
      if (!stream.take('und')) stream.expect(',')
      if (stream.at(NEXT_SENTENCE)) throw stream.unexpected()
      return readEffect(reader)
    })
    if (!more) return effects
    effects.push(...more)
  }
}

function readEffect(reader: RuleReader): readonly Effect[] {
  const { stream } = reader
  if (stream.take('aktiviere')) return act(reader, 'required')
  if (stream.take('deaktiviere')) return act(reader, 'forbidden')
  if (stream.take('mache es|sie zu einer pflichtangabe')) return [{ kind: 'required', targets: reader.targets }]
  if (stream.take('zeige')) return readShow(reader)
  if (stream.take('blende')) return closed(reader, act(reader, 'forbidden'), 'aus')
  if (stream.take('erscheint|erscheinen')) return act(reader, 'show')
  if (stream.at(MODAL) || stream.at('darf|dürfen')) return readModal(reader)
  if (stream.take('ist|sind')) return [{ targets: readTargets(reader), kind: readState(reader) }]
  return readTargetFirst(reader)
}

function act(reader: RuleReader, kind: EffectKind): readonly Effect[] {
  return [{ kind, targets: readTargets(reader) }]
}

function closed(reader: RuleReader, effects: readonly Effect[], word: string): readonly Effect[] {
  reader.stream.expect(word)
  return effects
}

/** "die Gruppe", "das Feld", "die Felder", "es": the elements last acted on. */
export function readTargets(reader: RuleReader): readonly Reference[] {
  const { stream } = reader
  const named = reader.attempt(() => readReferences(reader))
  if (named) reader.targets = named
  else if (!takePronoun(reader) || reader.targets.length === 0) throw stream.unexpected()
  return reader.targets
}

const takePronoun = ({ stream }: RuleReader): boolean =>
  stream.take('es|sie|dieses') ||
  stream.take(
    'das|die|diese|dieses|dieser feld|datenfeld|felder|datenfelder|gruppe|feldgruppe|datenfeldgruppe|datengruppe',
  )

/** "zeige (als Pflicht) X (als Pflicht) (nicht) (an)". FITKO reads it as an obligation; see README. */
function readShow(reader: RuleReader): readonly Effect[] {
  const { stream } = reader
  takeObligation(reader)
  const targets = readTargets(reader)
  takeObligation(reader)
  const negated = stream.take('nicht')
  stream.take('an')
  return [{ kind: negated ? 'forbidden' : 'required', targets }]
}

/** "muss A (nicht) befüllt (und B ausgeblendet) werden" */
function readModal(reader: RuleReader): readonly Effect[] {
  const { stream } = reader
  const allows = stream.at('darf|dürfen')
  stream.next()
  const effects = [pair(reader, reader.attempt(() => readTargets(reader)) ?? reader.targets, allows)]
  while (!stream.take('werden|sein')) {
    stream.expect('und')
    effects.push(pair(reader, readTargets(reader), allows))
  }
  return effects
}

function pair(reader: RuleReader, targets: readonly Reference[], allows: boolean): Effect {
  if (targets.length === 0) throw reader.stream.unexpected()
  const negated = reader.stream.at('nicht')
  const kind = readParticiple(reader)
  if (allows !== negated) reader.doubt('„muss nicht“ und „darf“ ohne „nicht“ erlauben etwas, sie ordnen nichts an.')
  return { kind, targets }
}

/** "A ist auszublenden"; a list of elements without a verb is read as "aktiviere". */
function readTargetFirst(reader: RuleReader): readonly Effect[] {
  const { stream } = reader
  const targets = readTargets(reader)
  if (stream.take('ist|sind')) return [{ kind: readState(reader), targets }]
  const next = stream.peek()
  if (next.kind !== 'end' && !stream.at('und|.')) throw stream.unexpected()
  reader.doubt('Vor den Elementen fehlt, was mit ihnen geschehen soll; gelesen als „aktiviere“.')
  return [{ kind: 'required', targets }]
}
