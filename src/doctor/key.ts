import { allTenants, tenantKey } from '../modules/tenants/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import type { Connection } from '../platform/db/database.ts'
import { createLogger } from '../platform/log.ts'
import { createPressure } from '../platform/pressure.ts'
import { broken, type Finding, note, ok } from './finding.ts'

const CHECK = 'Schlüssel'

/** Whether the master key opens the data of the authorities. */
export async function checkKey(config: Config, owner: Connection): Promise<Finding> {
  const app = {
    config,
    db: owner.db,
    pool: owner.pool,
    clock: systemClock,
    log: createLogger('silent'),
    pressure: createPressure(),
  }
  const [tenant] = await allTenants(app).catch(() => [])
  if (tenant === undefined)
    return note(CHECK, 'noch keine Behörde, nichts zu prüfen', '„npx amtsweg demo“ legt welche an.')
  try {
    await tenantKey(app, tenant.id)
    return ok(CHECK, 'öffnet die Daten')
  } catch {
    return broken(
      CHECK,
      'passt nicht zu den Daten',
      'Nehmen Sie die Datei master.key oder AMTSWEG_MASTER_KEY von dem Rechner, auf dem die Daten entstanden.',
    )
  }
}
