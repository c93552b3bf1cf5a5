import type { RuleReader } from './reader.ts'
import type { Reference, WrittenValue } from './syntax.ts'

const YES_NO = 'ja|nein|wahr|falsch|true|false'

/** Whether a value stands here. */
export function atValue({ stream }: RuleReader): boolean {
  return stream.atKind('number') || stream.atKind('quotation') || stream.at(YES_NO)
}

/** value := [ "Auswahl" ] ( ja | nein | wahr | falsch | quotation | code [ [ "-" | "=" ] label ] ) */
export function readValue(reader: RuleReader, subject: Reference | undefined): WrittenValue {
  const { stream } = reader
  stream.take('auswahl')
  if (stream.at(YES_NO)) return { text: stream.next().text, broken: false }
  if (stream.atKind('quotation')) return quoted(reader)
  if (!stream.atKind('number')) throw stream.unexpected()
  const { text } = stream.next()
  const label = readLabel(reader, subject)
  return { text, ...(label && { label: label.trim() }), broken: false }
}

/** `"001 ist beantragt"` is a code and its label. */
function quoted(reader: RuleReader): WrittenValue {
  const { text, broken } = reader.stream.next()
  if (broken) reader.doubt(`Bei „${text}“ passen die Anführungszeichen nicht.`)
  const parts = /^(\d+)\s+(\D.*)$/.exec(text.trim())
  const [, code, label] = parts ?? []
  return code && label ? { text: code, label, whole: text.trim(), broken } : { text: text.trim(), broken }
}

function readLabel(reader: RuleReader, subject: Reference | undefined): string | undefined {
  const { stream } = reader
  if (stream.atKind('quotation')) return labelQuoted(reader)
  const introduced = stream.take('-|=')
  if (stream.atKind('quotation')) return labelQuoted(reader)
  if (!introduced && !stream.atKind('word')) return undefined
  for (const label of subject ? reader.names.labelsOf(subject.written) : []) if (stream.takeText(label)) return label
  if (!introduced) return undefined
  const { start } = stream.peek()
  let end = start
  while (!endsLabel(reader)) end = stream.next().end
  return stream.source.slice(start, end)
}

function labelQuoted(reader: RuleReader): string {
  const { text, broken } = reader.stream.next()
  if (broken) reader.doubt(`Bei „${text}“ passen die Anführungszeichen nicht.`)
  return text
}

function endsLabel({ stream }: RuleReader): boolean {
  const { kind } = stream.peek()
  if (kind === 'end' || kind === 'reference' || kind === 'quotation' || kind === 'operator') return true
  if (stream.at(',|.|;') || stream.at('dann|vorzubefüllen|vorbefüllt|als|nicht')) return true
  const joins = stream.at('oder|und')
  return joins && (stream.atKind('number', 1) || stream.atKind('operator', 1) || stream.atKind('quotation', 1))
}
