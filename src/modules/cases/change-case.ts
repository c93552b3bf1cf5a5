import type { App } from '../../platform/app.ts'
import { inTenant, type Tx } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import { type Actor, record } from '../audit/index.ts'
import type { Staff } from '../identity/index.ts'
import { tenantKey } from '../tenants/index.ts'
import type { Action } from './domain/allowed-actions.ts'
import type { CaseEvent, RecordedEvent } from './domain/case-event.ts'
import type { CaseId } from './domain/case-list.ts'
import { applyEvent, type Case, foldCase } from './domain/case-state.ts'
import { applicantMay, staffMay } from './policy.ts'
import { moveCount } from './store/counts.ts'
import { eventsOf, insertEvent } from './store/events.ts'
import { updateRow } from './store/rows.ts'

export interface Change {
  readonly tenantId: TenantId
  readonly id: CaseId
  readonly by: Staff | 'applicant'
  readonly action: Action
  /** The last event that the person saw. Left out: whatever else happened, this still makes sense. */
  readonly seen?: number | undefined
  /** Names the form that was sent; the same form sent twice changes the case once. */
  readonly key: string
  /** Writes what goes with it and returns the event; undefined when it no longer fits the case. */
  write(tx: Tx, now: Case): Promise<CaseEvent | undefined>
}

export type ChangeOutcome =
  | { readonly ok: true; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'no-case' | 'changed-meanwhile' | 'not-allowed' }

class LostRace extends Error {}
const MOST_TRIES = 10

/**
 * The one way to change a case: load its events, decide, write event, list row, counts and audit in one transaction.
 * Two who change the same case at once want the same place in its list of events; one gets it, the other's
 * transaction leaves nothing behind.
 */
export async function changeCase(app: App, change: Change): Promise<ChangeOutcome> {
  const key = await tenantKey(app, change.tenantId)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    try {
      return await inTenant(app.db, change.tenantId, tx => tryChange(app, tx, key, change))
    } catch (error) {
      if (!(error instanceof LostRace)) throw error
    }
  }
  throw new Error('a case kept changing while it was being changed')
}

async function tryChange(app: App, tx: Tx, key: Buffer, change: Change): Promise<ChangeOutcome> {
  const { tenantId, id } = change
  const events = await eventsOf(tx, key, tenantId, id)
  const now = foldCase(events)
  if (!now) return { ok: false, reason: 'no-case' }
  if (events.some(event => event.key === change.key)) return { ok: true, repeated: true }
  if (change.seen !== undefined && change.seen !== now.seq) return { ok: false, reason: 'changed-meanwhile' }
  if (!may(change, now)) return { ok: false, reason: 'not-allowed' }
  const event = await change.write(tx, now)
  if (!event) return { ok: false, reason: 'not-allowed' }
  await append(tx, key, { tenantId, id, now }, recordedAt(app, change, now, event))
  return { ok: true, repeated: false }
}

const may = ({ by, action }: Change, { state }: Case): boolean =>
  by === 'applicant' ? applicantMay(state, action) : staffMay(by, state, action)

const recordedAt = (app: App, { by, key }: Change, now: Case, event: CaseEvent): RecordedEvent => ({
  seq: now.seq + 1,
  at: app.clock.now(),
  actor: by === 'applicant' ? { kind: 'applicant' } : asActor(by),
  key,
  event,
})

const asActor = ({ id, name }: Staff): Actor => ({ kind: 'staff', id, name })

async function append(
  tx: Tx,
  key: Buffer,
  { tenantId, id, now }: { tenantId: TenantId; id: CaseId; now: Case },
  recorded: RecordedEvent,
): Promise<void> {
  const next = applyEvent(now, recorded)
  if (!(await insertEvent(tx, key, tenantId, id, recorded))) throw new LostRace()
  const service = await updateRow(tx, tenantId, id, next)
  await moveCount(tx, tenantId, id, service, now.state, next.state)
  await record(tx, {
    tenantId,
    actor: recorded.actor,
    event: `case.${recorded.event.type}`,
    subjectId: id,
    detail: { seq: recorded.seq },
  })
}
