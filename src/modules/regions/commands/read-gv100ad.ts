import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { PlainDate } from '../../../platform/date.ts'
import { type GvRecord, parseGvLine } from '../domain/gv100ad.ts'
import type { Problem } from '../domain/successors.ts'

type Read =
  | { ok: true; records: GvRecord[]; asOf: PlainDate; hash: string }
  | { ok: false; reason: 'unreadable' | 'wrong-format'; problems: Problem[] }

/** More tell nobody anything. */
const MAX_PROBLEMS = 20
const REPORT_EVERY = 5000

/** Reads a GV100AD file line by line, in UTF-8 or ISO-8859-1. */
export async function readGv100ad(file: string, report: (line: string) => void): Promise<Read> {
  const records: GvRecord[] = []
  const problems: Problem[] = []
  const seen: Seen = new Map()
  const hash = createHash('sha256')
  // Read as Latin-1, bytes stay as they are, and each line can be decoded by what it holds.
  const input = createReadStream(file, 'latin1')
  let line = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1
      hash.update(text).update('\n')
      if (line === 1 && text.startsWith('PK')) return zipped()
      const decoded = decode(text, line)
      if (decoded.trim() === '') continue
      const parsed = parseGvLine(decoded)
      const message = parsed.ok ? checkRecord(parsed.record, records[0], seen) : parsed.message
      if (message !== undefined) problems.push({ line, message })
      else if (parsed.ok) {
        seen.set(idOf(parsed.record), line)
        records.push(parsed.record)
      }
      if (problems.length >= MAX_PROBLEMS) break
      if (line % REPORT_EVERY === 0) report(`${line} Zeilen gelesen …`)
    }
  } catch (error) {
    const why =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'gibt es nicht' : 'lässt sich nicht lesen'
    return { ok: false, reason: 'unreadable', problems: [{ line, message: `Die Datei ${file} ${why}.` }] }
  } finally {
    input.destroy()
  }
  const asOf = records[0]?.asOf
  if (problems.length === 0 && !records.some(record => record.satzart === '60'))
    problems.push({ line, message: 'Die Datei enthält keine Gemeinden (Satzart 60).' })
  if (problems.length > 0 || !asOf) return { ok: false, reason: 'wrong-format', problems }
  return { ok: true, records, asOf, hash: hash.digest('hex') }
}

function decode(latin1: string, line: number): string {
  const bytes = Buffer.from(latin1, 'latin1')
  const text = isUtf8(bytes) ? bytes.toString('utf8') : latin1
  return line === 1 ? text.replace(/^\uFEFF/, '') : text
}

type Seen = Map<string, number>

/** What is wrong with a record beside those before it. */
function checkRecord(record: GvRecord, first: GvRecord | undefined, seen: Seen): string | undefined {
  if (first && record.asOf !== first.asOf)
    return `Gebietsstand ${record.asOf} passt nicht zum ersten Satz (${first.asOf}).`
  const before = seen.get(idOf(record))
  if (before !== undefined) return `Derselbe Schlüssel steht schon in Zeile ${before}.`
  const kreis = record.key.slice(0, 5)
  if (record.satzart === '60' && !seen.has(`40 ${kreis}`))
    return `Der Kreis ${kreis} der Gemeinde „${record.name}“ fehlt davor.`
  return undefined
}

const idOf = ({ satzart, key, verband }: GvRecord): string => `${satzart} ${key}${verband}`

const zipped = (): Read => ({
  ok: false,
  reason: 'wrong-format',
  problems: [
    { line: 1, message: 'Das ist ein Archiv (ZIP oder Excel). Entpacken Sie zuerst die Textdatei GV100AD_….txt.' },
  ],
})
