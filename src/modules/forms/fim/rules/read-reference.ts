import type { RuleReader } from './reader.ts'
import type { Reference } from './syntax.ts'

const ARTICLE = 'das|die|der|den|dem|diese|dieses|diesem|drei|darin|enthaltene|enthaltenen|folgenden|beiden'
const NOUN =
  'feld|felder|feldes|datenfeld|datenfelder|datenfeldes|feldgruppe|datenfeldgruppe|datengruppe|gruppe|feldgruppen'
const STOP =
  'das|die|der|dem|im|ein|eine|dann|wenn|ist|sind|mit|leer|muss|müssen|darf|dürfen|befüllt|und|oder|sonst|ansonsten|als|zeige|blende'

/** reference := { article | noun } id [ name ]; `in` noun id [name] (im|das) noun id joins both to one path. */
export function readReference(reader: RuleReader): Reference {
  const { stream } = reader
  const within = stream.take('in|im')
  const first = readOne(reader)
  if (!within) return first
  const inner = reader.attempt(() => {
    stream.expect('im|das|die|der|dem')
    stream.expect(NOUN)
    return readOne(reader)
  })
  if (!inner) return first
  return { ...inner, written: `${first.written}.${inner.written}`, broken: first.broken || inner.broken }
}

/** references := reference { [ "," | "und" | "oder" ] reference } */
export function readReferences(reader: RuleReader): readonly Reference[] {
  const found = [readReference(reader)]
  for (;;) {
    const more = reader.attempt(() => {
      reader.stream.take(',')
      reader.stream.take('und|oder')
      return readOne(reader)
    })
    if (!more) return found
    found.push(more)
  }
}

function readOne(reader: RuleReader): Reference {
  const { stream } = reader
  while (stream.take(ARTICLE) || stream.take(NOUN));
  if (stream.take('(')) reader.doubt('Eine Klammer wird geöffnet, aber nicht geschlossen.')
  if (!stream.atKind('reference')) throw stream.unexpected()
  const { text: written, name: inside, broken } = stream.next()
  if (broken) reader.doubt(`In „${written}“ fehlt ein Punkt zwischen zwei Kennungen.`)
  const name = inside ?? readName(reader, written)
  return { written, ...(name && { name: name.trim() }), broken }
}

/** A name in quotes, the element's own name, or the words up to the next sign that a sentence goes on. */
function readName(reader: RuleReader, written: string): string | undefined {
  const { stream } = reader
  if (stream.atKind('quotation')) {
    const { text, broken } = stream.next()
    if (broken) reader.doubt(`Bei „${text}“ passen die Anführungszeichen nicht.`)
    return text
  }
  if (!stream.atKind('word') || stream.at(STOP)) return undefined
  if (stream.at('auswahl|antwort') && stream.atKind('operator', 1)) return undefined
  for (const name of reader.names.namesOf(written)) if (stream.takeText(name)) return name
  const { start } = stream.peek()
  let end = start
  while (!endsName(reader)) end = stream.next().end
  return end > start ? stream.source.slice(start, end) : undefined
}

function endsName({ stream }: RuleReader): boolean {
  const { kind } = stream.peek()
  if (kind === 'end' || kind === 'operator' || kind === 'reference' || kind === 'quotation') return true
  if (stream.at(',|.|;') || stream.at('dann|wenn|muss|darf|ist|leer|liegen|sonst|ansonsten')) return true
  if (stream.at('nicht leer|befüllt|ausgefüllt|angegeben|angezeigt')) return true
  if (stream.at('nicht|an|aus|als')) return endsAfter(stream)
  return false
}

/** "nicht an.", "an,", "aus.", "als Pflicht an": these words close a sentence, they are no part of a name. */
function endsAfter(stream: RuleReader['stream']): boolean {
  if (stream.at('als')) return stream.at('pflicht|pflichtfeld|pflichtfelder', 1)
  const ahead = stream.at('nicht an|aus') ? 2 : 1
  return stream.atKind('end', ahead) || stream.at(',|.|;', ahead)
}
