import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { parseId } from '../../../platform/id.ts'
import type { Json, JsonObject } from '../../../platform/json.ts'
import { record } from '../../audit/index.ts'
import { tenantKey } from '../../tenants/index.ts'
import { matterOf } from '../case-file.ts'
import { receipt } from '../domain/case-event.ts'
import { applyEvent } from '../domain/case-state.ts'
import { moveCount } from '../store/counts.ts'
import { insertEvent } from '../store/events.ts'
import { insertRow } from '../store/rows.ts'

const idOf = <Kind extends string>(value: Json | undefined) =>
  typeof value === 'string' ? parseId<Kind>(value) : undefined

/** Opens the case of a submitted application, under the application's id. Twice is the same as once. */
export async function openCase(app: App, payload: JsonObject): Promise<void> {
  const tenantId = idOf<'tenant'>(payload.tenantId)
  const id = idOf<'application'>(payload.applicationId)
  const matter = tenantId && id && (await matterOf(app, tenantId, id))
  if (!matter) throw new Error('application.submitted names no application')
  const { application, applicant, serviceTitle } = matter
  const received = receipt(application.submittedAt)
  const now = applyEvent(undefined, received)
  const key = await tenantKey(app, tenantId)
  const service = { serviceId: application.serviceId, serviceTitle }
  await inTenant(app.db, tenantId, async tx => {
    if (!(await insertEvent(tx, key, tenantId, id, received))) return
    const row = { id, number: application.number, applicantName: applicant.name, ...service }
    await insertRow(tx, key, tenantId, row, now)
    await moveCount(tx, tenantId, id, service, undefined, now.state)
    await record(tx, { tenantId, actor: { kind: 'system' }, event: 'case.opened', subjectId: id })
  })
}
