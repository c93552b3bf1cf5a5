import type { RuleReader } from './reader.ts'
import type { EffectKind } from './syntax.ts'

const FILLED = 'befüllt|ausgefüllt|angegeben'
const OBLIGATION = 'pflicht|pflichtfeld|pflichtfelder|pflichtfeldgruppe|pflichtangabe'

/** "als Pflicht(feld)" */
export const takeObligation = ({ stream }: RuleReader): boolean => {
  if (!stream.at(`als ${OBLIGATION}`)) return false
  return stream.take(`als ${OBLIGATION}`)
}

/** participle of a modal verb: what happens to its targets; `negated`: "nicht" stands before. */
export function readParticiple(reader: RuleReader): EffectKind {
  const { stream } = reader
  const negated = stream.take('nicht')
  const obliged = takeObligation(reader)
  const kind = participle(reader, negated)
  return obliged && kind === 'show' ? 'required' : kind
}

function participle(reader: RuleReader, negated: boolean): EffectKind {
  const { stream } = reader
  if (stream.take('angezeigt und befüllt|ausgefüllt')) return negated ? 'forbidden' : 'required'
  if (stream.take(FILLED)) return negated ? 'forbidden' : 'required'
  if (stream.take('angezeigt')) return negated ? 'forbidden' : 'show'
  if (stream.take('ausgeblendet') && !negated) return 'forbidden'
  if (stream.take('leer')) return negated ? 'required' : 'forbidden'
  throw stream.unexpected()
}

/** What stands after "ist": "als Pflichtfeld anzuzeigen", "zu befüllen", "auszublenden", "ein optionales Feld". */
export function readState(reader: RuleReader): EffectKind {
  const { stream } = reader
  const negated = stream.take('nicht')
  const obliged = takeObligation(reader)
  if (stream.take('anzuzeigen')) return negated ? 'forbidden' : obliged ? 'required' : 'show'
  if (obliged) throw stream.unexpected()
  if (stream.take('zu befüllen')) return negated ? 'forbidden' : 'required'
  if (negated) throw stream.unexpected()
  if (stream.take('auszublenden|ausgeblendet')) return 'forbidden'
  if (stream.take('ein|eine optionales|optionale feld|gruppe|feldgruppe')) return 'optional'
  if (stream.take(`ein|eine ${OBLIGATION}`)) return 'required'
  throw stream.unexpected()
}
