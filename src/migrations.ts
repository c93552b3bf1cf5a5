import { applicationsMigrations } from './modules/applications/migrations.ts'
import { attachmentsMigrations } from './modules/attachments/migrations.ts'
import { auditMigrations } from './modules/audit/migrations.ts'
import { authoringMigrations } from './modules/authoring/migrations.ts'
import { casesMigrations } from './modules/cases/migrations.ts'
import { catalogueMigrations } from './modules/catalogue/migrations.ts'
import { documentsMigrations } from './modules/documents/migrations.ts'
import { formsMigrations } from './modules/forms/migrations.ts'
import { identityMigrations } from './modules/identity/migrations.ts'
import { prepareQueue } from './modules/jobs/index.ts'
import { jobsMigrations } from './modules/jobs/migrations.ts'
import { mailboxMigrations } from './modules/mailbox/migrations.ts'
import { onlineServicesMigrations } from './modules/online-services/migrations.ts'
import { regionsMigrations } from './modules/regions/migrations.ts'
import { tenantsMigrations } from './modules/tenants/migrations.ts'
import type { Connection } from './platform/db/database.ts'
import { migrate, type SqlMigration } from './platform/db/migrate.ts'

/** Every module's steps; their names order them. */
export const migrations: readonly SqlMigration[] = [
  ...auditMigrations,
  ...jobsMigrations,
  ...regionsMigrations,
  ...tenantsMigrations,
  ...identityMigrations,
  ...catalogueMigrations,
  ...formsMigrations,
  ...onlineServicesMigrations,
  ...attachmentsMigrations,
  ...authoringMigrations,
  ...documentsMigrations,
  ...mailboxMigrations,
  ...applicationsMigrations,
  ...casesMigrations,
]

/** Brings a database to the newest shape, as its owner; returns the names of the steps it took. */
export async function migrateAll(owner: Connection): Promise<string[]> {
  await prepareQueue(owner.pool)
  return migrate(owner.db, migrations)
}
