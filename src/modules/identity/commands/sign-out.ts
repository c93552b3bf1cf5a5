import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { record } from '../../audit/index.ts'
import { closeSession, staffOfCookie } from '../sessions.ts'

/** Ends the session; nothing happens when it has ended before. */
export async function signOut(app: App, cookie: string): Promise<void> {
  const staff = await staffOfCookie(app, cookie)
  if (!staff) return
  await inTenant(app.db, staff.tenantId, async tx => {
    if (!(await closeSession(app, tx, cookie))) return
    await record(tx, {
      tenantId: staff.tenantId,
      actor: { kind: 'staff', id: staff.id, name: staff.name },
      event: 'identity.signed-out',
      subjectId: staff.id,
    })
  })
}
