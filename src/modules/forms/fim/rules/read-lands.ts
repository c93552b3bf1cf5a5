import { landOf } from './lands.ts'
import type { RuleReader } from './reader.ts'
import type { Condition } from './syntax.ts'

const LAND = 'land|länder|ländern|bundesland|bundesländer|bundesländern'

/** lands := "für" ( [ das | die | alle ] [ "anderen" ] Land … | abbreviations ) | "in" Land's name */
export function readLands(reader: RuleReader): Condition {
  const { stream } = reader
  if (stream.take('in')) return named(reader, [landHere(reader)])
  stream.expect('für')
  stream.take('das|die|alle')
  if (stream.take('anderen|übrigen')) {
    stream.expect(LAND)
    if (reader.lands.length === 0) throw stream.unexpected()
    return { kind: 'land', lands: reader.lands, inside: false }
  }
  const counted = stream.take(LAND)
  const except = counted && stream.take('außer')
  const lands = [landHere(reader)]
  for (;;) {
    const more = reader.attempt(() => {
      stream.take(',') || stream.expect('und')
      return landHere(reader)
    })
    if (!more) break
    lands.push(more)
  }
  const condition = named(reader, lands)
  return except ? { kind: 'land', lands, inside: false } : condition
}

function named(reader: RuleReader, lands: readonly string[]): Condition {
  reader.lands = [...new Set([...reader.lands, ...lands])]
  return { kind: 'land', lands, inside: true }
}

function landHere({ stream }: RuleReader): string {
  const land = landOf(stream.peek().text)
  if (!land) throw stream.unexpected()
  stream.next()
  return land
}
