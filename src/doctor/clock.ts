import { sql } from 'kysely'
import { systemClock } from '../platform/clock.ts'
import { dayInBerlin } from '../platform/date.ts'
import type { Database } from '../platform/db/database.ts'
import { broken, type Finding, ok } from './finding.ts'

const CHECK = 'Uhr'
const TOLERATED_MS = 2_000
/** Still 30 June in UTC, and already 1 July in Berlin's summer. */
const INSTANT = '2026-06-30T22:30:00Z'
const DAY = '2026-07-01'

/** Whether deadlines will fall on the right day: time zone data here and in the database, and both clocks. */
export async function checkClock(db: Database | undefined): Promise<Finding[]> {
  const own =
    dayInBerlin(new Date(INSTANT)) === DAY
      ? ok(CHECK, 'Zeitzone Europe/Berlin ist bekannt')
      : broken(CHECK, 'Zeitzone Europe/Berlin fehlt', 'Installieren Sie Node mit vollen Sprachdaten (full-icu).')
  return db ? [own, await compareClocks(db)] : [own]
}

async function compareClocks(db: Database): Promise<Finding> {
  const before = systemClock.now().getTime()
  const { rows } = await sql<{ now: Date; day: string }>`
    select clock_timestamp() as now, (${INSTANT}::timestamptz at time zone 'Europe/Berlin')::date::text as day`.execute(
    db,
  )
  const after = systemClock.now().getTime()
  const [row] = rows
  if (row?.day !== DAY)
    return broken(
      CHECK,
      'Zeitzone Europe/Berlin fehlt der Datenbank',
      'Installieren Sie dort die Zeitzonendaten (tzdata).',
    )
  const skew = Math.max(before - row.now.getTime(), row.now.getTime() - after, 0)
  return skew <= TOLERATED_MS
    ? ok(CHECK, 'geht wie die der Datenbank')
    : broken(CHECK, `weicht um ${Math.round(skew / 1000)} s von der Datenbank ab`, 'Stellen Sie beide Uhren nach NTP.')
}
