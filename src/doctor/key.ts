import { allTenants } from '../modules/tenants/index.ts'
import { systemClock } from '../platform/clock.ts'
import { type Config, SettingError } from '../platform/config.ts'
import type { Connection } from '../platform/db/database.ts'
import { createLogger } from '../platform/log.ts'
import { createPressure } from '../platform/pressure.ts'
import { broken, type Finding, note, ok, reasonOf } from './finding.ts'

const CHECK = 'Schlüssel'
const REMEDY = 'Nehmen Sie die Datei master.key oder AMTSWEG_MASTER_KEY von dem Rechner, auf dem die Daten entstanden.'

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
  try {
    const tenants = await allTenants(app)
    return tenants.length === 0
      ? note(CHECK, 'noch keine Behörde, nichts zu prüfen', '„npx amtsweg demo“ legt welche an.')
      : ok(CHECK, 'öffnet die Daten')
  } catch (error) {
    if (error instanceof SettingError) return broken(CHECK, 'passt nicht zu den Daten', REMEDY)
    return note(CHECK, `nicht zu prüfen: ${reasonOf(error)}`, 'Beheben Sie zuerst, was an der Datenbank fehlt.')
  }
}
