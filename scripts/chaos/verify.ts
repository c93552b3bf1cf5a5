import type { Pool } from '../../src/platform/db/database.ts'

export interface Kept {
  readonly id: string
  readonly number: string | null
  readonly drafts: number
  readonly applications: number
  readonly audited: number
  readonly cases: number
  readonly opened: number
  readonly receipts: number
}

const KEPT = `
  select s.id,
    (select number from applications where id = s.id) as number,
    (select count(*) from drafts where id = s.id) as drafts,
    (select count(*) from applications where id = s.id) as applications,
    (select count(*) from audit_entries where subject_id = s.id and event = 'application.submitted') as audited,
    (select count(*) from cases where id = s.id) as cases,
    (select count(*) from audit_entries where subject_id = s.id and event = 'case.opened') as opened,
    (select count(*) from documents where owner_id = s.id and kind = 'receipt') as receipts
  from unnest($1::uuid[]) as s(id)`

/** What the database holds of each submission. */
export const keptOf = async (pool: Pool, ids: readonly string[]): Promise<Kept[]> =>
  (await pool.query<Kept>(KEPT, [ids])).rows

/** Jobs that are still to be done. */
export async function jobsLeft(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ jobs: number }>('select count(*) as jobs from graphile_worker.jobs')
  return rows[0]?.jobs ?? 0
}

/** What is wrong; nothing when each acknowledged submission is there exactly once, with all that belongs to it. */
export function faultsOf(kept: readonly Kept[], mails: number): string[] {
  const count = (wrong: (one: Kept) => boolean) => kept.filter(wrong).length
  const numbers = new Set(kept.map(one => one.number))
  const faults: readonly (readonly [number, string])[] = [
    [count(one => one.applications === 0), 'acknowledged, but lost'],
    [count(one => one.applications > 1), 'there twice'],
    [count(one => one.drafts > 0), 'submitted, but still a draft'],
    [kept.length - numbers.size, 'share a number with another'],
    [count(one => one.audited !== 1), 'without exactly one entry in the audit log'],
    [count(one => one.cases !== 1 || one.opened !== 1), 'without exactly one case'],
    [count(one => one.receipts !== 1), 'without exactly one receipt'],
    [Math.abs(mails - kept.length), 'receipt mails too many or too few'],
  ]
  return faults.filter(([wrong]) => wrong > 0).map(([wrong, what]) => `${wrong} ${what}`)
}
