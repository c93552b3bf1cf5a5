import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Connection, Database } from './db/database.ts'
import type { Logger } from './log.ts'
import type { Pressure } from './pressure.ts'

/** What every part of the running application may use. Made once in main.ts, passed on, never imported. */
export interface App {
  readonly config: Config
  readonly db: Database
  readonly pool: Connection['pool']
  readonly clock: Clock
  readonly log: Logger
  readonly pressure: Pressure
}
