import { sql } from 'kysely'
import { migrations } from '../migrations.ts'
import type { Database } from '../platform/db/database.ts'
import { APP_ROLE } from '../platform/db/migrate.ts'
import { broken, type Finding, note, ok } from './finding.ts'

const OLDEST_VERSION = 15
const CHECK = 'Datenbank'

/** Version, migrations, the application's role, and whether acknowledged writes are on the disk. */
export async function checkDatabase(db: Database): Promise<Finding[]> {
  return [await checkVersion(db), await checkMigrations(db), await checkRole(db), await checkDurability(db)]
}

async function checkVersion(db: Database): Promise<Finding> {
  const { rows } = await sql<{ number: string; text: string }>`
    select current_setting('server_version_num') as number, current_setting('server_version') as text`.execute(db)
  const text = `PostgreSQL ${rows[0]?.text}`
  return Math.floor(Number(rows[0]?.number) / 10_000) >= OLDEST_VERSION
    ? ok(CHECK, text)
    : broken(CHECK, text, `Nötig ist Version ${OLDEST_VERSION} oder neuer.`)
}

async function checkMigrations(db: Database): Promise<Finding> {
  const known = await sql<{ known: boolean }>`select to_regclass('kysely_migration') is not null as known`.execute(db)
  const done = known.rows[0]?.known
    ? (await sql<{ name: string }>`select name from kysely_migration`.execute(db)).rows.map(row => row.name)
    : []
  const missing = migrations.filter(step => !done.includes(step.name))
  const strange = done.filter(name => !migrations.some(step => step.name === name))
  if (strange.length > 0)
    return broken(CHECK, `Änderungen einer neueren Version: ${strange.join(', ')}`, 'Starten Sie die neuere Version.')
  return missing.length === 0
    ? ok(CHECK, 'auf dem neuesten Stand')
    : broken(CHECK, `${missing.length} Änderungen stehen aus`, '„npx amtsweg migrate“ führt sie aus.')
}

async function checkRole(db: Database): Promise<Finding> {
  const { rows } = await sql<{ free: boolean; member: boolean }>`
    select rolsuper or rolbypassrls as free, pg_has_role(current_user, oid, 'member') as member
    from pg_roles where rolname = ${APP_ROLE}`.execute(db)
  const [role] = rows
  if (!role) return broken(CHECK, `die Rolle ${APP_ROLE} fehlt`, '„npx amtsweg migrate“ legt sie an.')
  if (!role.member)
    return broken(CHECK, `kein Zugang zur Rolle ${APP_ROLE}`, `Nötig ist: grant ${APP_ROLE} to current_user`)
  return role.free
    ? broken(
        CHECK,
        `die Rolle ${APP_ROLE} umgeht die Trennung der Behörden`,
        `alter role ${APP_ROLE} nosuperuser nobypassrls`,
      )
    : ok(CHECK, 'Behörden sind getrennt')
}

async function checkDurability(db: Database): Promise<Finding> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`.execute(db)
  if (rows.length === 0) return ok(CHECK, 'jede bestätigte Eingabe ist auf der Platte')
  const names = rows.map(row => row.name).join(', ')
  const text = `bei Stromausfall gehen Daten verloren (${names} ist aus)`
  return rows.some(row => row.name !== 'synchronous_commit')
    ? broken(CHECK, text, 'Schalten Sie die Einstellung ein.')
    : note(CHECK, text, 'Schalten Sie die Einstellung ein.')
}
