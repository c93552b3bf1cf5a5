import type { App } from '../../../platform/app.ts'
import { parseId } from '../../../platform/id.ts'
import { hasAnyRole } from '../../identity/domain/staff.ts'
import { type Staff, staffById } from '../../identity/index.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import type { Sent } from '../domain/sent.ts'
import { WORKING_ROLES } from '../policy.ts'

/** Gives the case to a colleague, or to oneself. */
export async function assignCase(
  app: App,
  by: Staff,
  sent: Sent,
  assigneeId: string,
): Promise<ChangeOutcome | { readonly ok: false; readonly reason: 'no-such-colleague' }> {
  const id = parseId<'account'>(assigneeId)
  const assignee = id && (await staffById(app.db, by.tenantId, id))
  if (!assignee || !hasAnyRole(assignee, WORKING_ROLES)) return { ok: false, reason: 'no-such-colleague' }
  return changeCase(app, {
    ...sent,
    tenantId: by.tenantId,
    by,
    action: 'assign',
    write: async () => ({ type: 'assigned', assignee: { id: assignee.id, name: assignee.name } }),
  })
}
