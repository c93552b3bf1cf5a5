import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { CaseId } from '../domain/case-list.ts'
import type { CaseState } from '../domain/case-state.ts'
import { tables } from './tables.ts'

const SLOTS = 16

interface Service {
  readonly serviceId: string
  readonly serviceTitle: string
}

/** Always the same slot for one case, so that what it adds here it also takes away here. */
const slotOf = (id: CaseId): number => Number.parseInt(id.slice(-1), 16) % SLOTS

/** Moves one case from one state to another. Rows are locked in the order of their states, so that none wait in a ring. */
export async function moveCount(
  tx: Tx,
  tenantId: TenantId,
  id: CaseId,
  service: Service,
  from: CaseState | undefined,
  to: CaseState,
): Promise<void> {
  if (from === to) return
  const changes = [{ state: to, cases: 1 }, ...(from ? [{ state: from, cases: -1 }] : [])]
  changes.sort((a, b) => (a.state < b.state ? -1 : 1))
  for (const { state, cases } of changes)
    await tables(tx)
      .insertInto('case_counts')
      .values({
        tenant_id: tenantId,
        service_id: service.serviceId,
        state,
        slot: slotOf(id),
        service_title: service.serviceTitle,
        cases,
      })
      .onConflict(conflict =>
        conflict
          .columns(['tenant_id', 'service_id', 'state', 'slot'])
          .doUpdateSet({ cases: sql<number>`case_counts.cases + excluded.cases` }),
      )
      .execute()
}

export interface ServiceCount extends Service {
  readonly state: CaseState
  readonly cases: number
}

/** How many cases there are, by service and state. */
export const countsOf = async (tx: Tx, tenantId: TenantId): Promise<ServiceCount[]> => {
  const rows = await tables(tx)
    .selectFrom('case_counts')
    .select(({ fn }) => [
      'service_id as serviceId',
      'state',
      fn.max('service_title').as('serviceTitle'),
      sql<number>`sum(cases)::bigint`.as('cases'),
    ])
    .where('tenant_id', '=', tenantId)
    .groupBy(['service_id', 'state'])
    .execute()
  return rows
}
