import { type PlainDate, parsePlainDate } from '../../../platform/date.ts'
import { landArs, type Place, type Region } from './place.ts'

/** One line of a list of changes: this municipality went into that one on that day. */
export interface AreaChange {
  readonly oldAgs: string
  readonly newAgs: string
  readonly day: PlainDate
}

export interface Problem {
  readonly line: number
  readonly message: string
}

/** Reads "old_ags;new_ags;date" lines; a heading and empty lines are allowed. */
export function parseChanges(text: string): { changes: AreaChange[]; problems: Problem[] } {
  const changes: AreaChange[] = []
  const problems: Problem[] = []
  for (const [index, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (row.trim() === '' || (index === 0 && !/^\s*"?\d/.test(row))) continue
    const [oldAgs = '', newAgs = '', date = ''] = row.split(/[;,\t]/).map(cell => cell.replace(/"/g, '').trim())
    const day = parsePlainDate(date)
    if (!/^\d{8}$/.test(oldAgs) || !/^\d{8}$/.test(newAgs))
      problems.push({ line: index + 1, message: 'Erwartet werden zwei Gemeindeschlüssel mit je acht Ziffern.' })
    else if (!day) problems.push({ line: index + 1, message: `„${date}“ ist kein Datum der Form JJJJ-MM-TT.` })
    else changes.push({ oldAgs, newAgs, day })
  }
  return { changes, problems }
}

export interface Ending {
  readonly ars: string
  readonly name: string
  readonly successorArs: string | null
}

/** For every region that is gone: where it went, if that can be told. */
export function findSuccessors(
  gone: readonly Place[],
  regions: readonly Region[],
  changes: readonly AreaChange[],
): Ending[] {
  const byAgs = new Map(regions.filter(region => region.ags !== '').map(region => [region.ags, region]))
  return gone.map(place => {
    const successor =
      (place.ags && byAgs.get(place.ags)) || byChanges(place.ags, byAgs, changes) || bySameName(place, regions)
    return { ars: place.ars, name: place.fullName, successorArs: successor?.ars ?? null }
  })
}

/** Follows the list of changes, also over several steps; when a municipality was divided, to the largest part. */
function byChanges(
  ags: string,
  byAgs: ReadonlyMap<string, Region>,
  changes: readonly AreaChange[],
): Region | undefined {
  const found: Region[] = []
  const seen = new Set<string>()
  const open = ags ? [ags] : []
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const region = byAgs.get(key)
    if (region) found.push(region)
    else open.push(...changes.filter(change => change.oldAgs === key).map(change => change.newAgs))
  }
  return found.sort((a, b) => b.population - a.population)[0]
}

/** A region of the same kind and name in the same Land: in the same Kreis first, else only if there is just one. */
function bySameName(place: Place, regions: readonly Region[]): Region | undefined {
  const same = regions.filter(
    region => region.name === place.name && region.kind === place.kind && landArs(region.ars) === landArs(place.ars),
  )
  return (
    same.find(region => region.ars.slice(0, 5) === place.ars.slice(0, 5)) ?? (same.length === 1 ? same[0] : undefined)
  )
}
