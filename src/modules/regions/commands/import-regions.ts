import { readFile } from 'node:fs/promises'
import type { App } from '../../../platform/app.ts'
import type { PlainDate } from '../../../platform/date.ts'
import { inTransaction } from '../../../platform/db/database.ts'
import type { GvRecord } from '../domain/gv100ad.ts'
import { regionsFromGv } from '../domain/gv100ad-regions.ts'
import { type AreaChange, findSuccessors, type Problem, parseChanges } from '../domain/successors.ts'
import { forgetPlaces } from '../store/read-places.ts'
import { currentRegions, loadedLists, noteLoadedList, retireRegions, saveRegions } from '../store/write-regions.ts'
import { readGv100ad } from './read-gv100ad.ts'

export interface ImportRegions {
  readonly file: string
  /** CSV "old_ags;new_ags;date" for mergers that names and keys don't show. */
  readonly changesFile?: string
  /** Called with one German line now and then. */
  report?(line: string): void
}

export type ImportResult =
  | { ok: true; asOf: PlainDate; regions: number; ended: number; withoutSuccessor: readonly string[] }
  | { ok: false; reason: 'unreadable' | 'wrong-format' | 'outdated'; problems: readonly Problem[] }

/** Reads a Gemeindeverzeichnis (GV100AD, ASCII) of one Land or of all; keeps what vanished, with its successor. */
export async function importRegions(app: Pick<App, 'db'>, options: ImportRegions): Promise<ImportResult> {
  const report = options.report ?? (() => undefined)
  const changes = await readChanges(options.changesFile)
  if (!changes.ok) return changes
  const read = await readGv100ad(options.file, report)
  if (!read.ok) return read
  const list = { hash: read.hash, source: 'gv100ad', asOf: read.asOf, laender: laenderOf(read.records) }
  const later = (await loadedLists(app.db)).find(
    loaded => loaded.asOf > list.asOf && loaded.laender.some(land => list.laender.includes(land)),
  )
  if (later) {
    const message = `Die Datei hat den Gebietsstand ${list.asOf}, geladen ist schon der ${later.asOf}.`
    return { ok: false, reason: 'outdated', problems: [{ line: 1, message }] }
  }
  report(`${read.records.length} Sätze gelesen, Gebietsstand ${list.asOf}. Regionen werden gespeichert …`)
  return save(app, list, read.records, changes.changes)
}

const laenderOf = (records: readonly GvRecord[]): string[] => [
  ...new Set(records.filter(record => record.satzart === '60').map(record => record.key.slice(0, 2))),
]

async function save(
  app: Pick<App, 'db'>,
  list: { hash: string; source: string; asOf: PlainDate; laender: string[] },
  records: readonly GvRecord[],
  changes: readonly AreaChange[],
): Promise<ImportResult> {
  const regions = regionsFromGv(records)
  const there = new Set(regions.map(region => region.ars))
  const result = await inTransaction(app.db, async (tx): Promise<ImportResult> => {
    const current = await currentRegions(tx, list.laender)
    const endings = findSuccessors(
      current.filter(place => !there.has(place.ars)),
      regions,
      changes,
    )
    await retireRegions(tx, endings, list.asOf)
    await saveRegions(tx, regions, list.asOf)
    await noteLoadedList(tx, list)
    const withoutSuccessor = endings.filter(ending => ending.successorArs === null).map(ending => ending.name)
    return { ok: true, asOf: list.asOf, regions: regions.length, ended: endings.length, withoutSuccessor }
  })
  forgetPlaces(app.db)
  return result
}

type Changes =
  | { ok: true; changes: AreaChange[] }
  | { ok: false; reason: 'wrong-format' | 'unreadable'; problems: Problem[] }

async function readChanges(file: string | undefined): Promise<Changes> {
  if (file === undefined) return { ok: true, changes: [] }
  try {
    const { changes, problems } = parseChanges(await readFile(file, 'utf8'))
    return problems.length > 0 ? { ok: false, reason: 'wrong-format', problems } : { ok: true, changes }
  } catch {
    const message = `Die Änderungsdatei ${file} lässt sich nicht öffnen.`
    return { ok: false, reason: 'unreadable', problems: [{ line: 0, message }] }
  }
}
