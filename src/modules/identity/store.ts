import { type Database, inTenant, type Tx } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { Staff, StaffId, StaffRole } from './domain/staff.ts'

type IdentityTables = {
  login_names: { login: string; tenant_id: TenantId; account_id: StaffId }
  accounts: {
    tenant_id: TenantId
    id: StaffId
    email: string
    name: string
    password_hash: string
    roles: readonly StaffRole[]
    created_at: Date
  }
  staff_sessions: { tenant_id: TenantId; token_hash: Buffer; account_id: StaffId; created_at: Date; seen_at: Date }
}

const PROFILE = ['accounts.tenant_id', 'accounts.id', 'accounts.name', 'accounts.email', 'accounts.roles'] as const

type ProfileRow = Pick<IdentityTables['accounts'], 'tenant_id' | 'id' | 'name' | 'email' | 'roles'>
const asStaff = ({ tenant_id, id, name, email, roles }: ProfileRow): Staff => ({
  id,
  tenantId: tenant_id,
  name,
  email,
  roles,
})

export interface Account {
  readonly staff: Staff
  readonly passwordHash: string
}

/** The account that signs in with this name, wherever it works. */
export async function accountByLogin(db: Database, login: string): Promise<Account | undefined> {
  const way = await db
    .withTables<IdentityTables>()
    .selectFrom('login_names')
    .select(['tenant_id', 'account_id'])
    .where('login', '=', login)
    .executeTakeFirst()
  if (!way) return undefined
  return inTenant(db, way.tenant_id, async tx => {
    const row = await tx
      .withTables<IdentityTables>()
      .selectFrom('accounts')
      .select([...PROFILE, 'password_hash'])
      .where('tenant_id', '=', way.tenant_id)
      .where('id', '=', way.account_id)
      .executeTakeFirst()
    return row && { staff: asStaff(row), passwordHash: row.password_hash }
  })
}

/** False when the login name is taken, in any tenant. */
export async function insertAccount(tx: Tx, account: Account, login: string, at: Date): Promise<boolean> {
  const { staff, passwordHash } = account
  const taken = await tx
    .withTables<IdentityTables>()
    .insertInto('login_names')
    .values({ login, tenant_id: staff.tenantId, account_id: staff.id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (taken.numInsertedOrUpdatedRows !== 1n) return false
  await tx
    .withTables<IdentityTables>()
    .insertInto('accounts')
    .values({
      tenant_id: staff.tenantId,
      id: staff.id,
      email: staff.email,
      name: staff.name,
      password_hash: passwordHash,
      roles: staff.roles,
      created_at: at,
    })
    .execute()
  return true
}

export const staffById = (db: Database, tenantId: TenantId, id: StaffId): Promise<Staff | undefined> =>
  inTenant(db, tenantId, async tx => {
    const row = await profiles(tx, tenantId).where('accounts.id', '=', id).executeTakeFirst()
    return row && asStaff(row)
  })

/** Everybody who works for this authority, by name. */
export const staffOf = (db: Database, tenantId: TenantId): Promise<Staff[]> =>
  inTenant(db, tenantId, async tx => {
    const rows = await profiles(tx, tenantId).orderBy('accounts.name').orderBy('accounts.id').execute()
    return rows.map(asStaff)
  })

const profiles = (tx: Tx, tenantId: TenantId) =>
  tx.withTables<IdentityTables>().selectFrom('accounts').select(PROFILE).where('accounts.tenant_id', '=', tenantId)

export async function insertSession(tx: Tx, staff: Staff, tokenHash: Buffer, at: Date): Promise<void> {
  await tx
    .withTables<IdentityTables>()
    .insertInto('staff_sessions')
    .values({ tenant_id: staff.tenantId, token_hash: tokenHash, account_id: staff.id, created_at: at, seen_at: at })
    .execute()
}

export interface Session {
  readonly staff: Staff
  readonly createdAt: Date
  readonly seenAt: Date
}

export const sessionByToken = (db: Database, tenantId: TenantId, tokenHash: Buffer): Promise<Session | undefined> =>
  inTenant(db, tenantId, async tx => {
    const row = await tx
      .withTables<IdentityTables>()
      .selectFrom('staff_sessions')
      .innerJoin('accounts', join =>
        join
          .onRef('accounts.tenant_id', '=', 'staff_sessions.tenant_id')
          .onRef('accounts.id', '=', 'staff_sessions.account_id'),
      )
      .select([...PROFILE, 'staff_sessions.created_at', 'staff_sessions.seen_at'])
      .where('staff_sessions.tenant_id', '=', tenantId)
      .where('staff_sessions.token_hash', '=', tokenHash)
      .executeTakeFirst()
    return row && { staff: asStaff(row), createdAt: row.created_at, seenAt: row.seen_at }
  })

export const touchSession = (db: Database, tenantId: TenantId, tokenHash: Buffer, at: Date): Promise<void> =>
  inTenant(db, tenantId, async tx => {
    await tx
      .withTables<IdentityTables>()
      .updateTable('staff_sessions')
      .set({ seen_at: at })
      .where('tenant_id', '=', tenantId)
      .where('token_hash', '=', tokenHash)
      .execute()
  })

/** True when there was such a session. */
export async function deleteSession(tx: Tx, tenantId: TenantId, tokenHash: Buffer): Promise<boolean> {
  const result = await tx
    .withTables<IdentityTables>()
    .deleteFrom('staff_sessions')
    .where('tenant_id', '=', tenantId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Removes this person's sessions that can't be used any more. */
export async function deleteOldSessions(tx: Tx, staff: Staff, createdBefore: Date): Promise<void> {
  await tx
    .withTables<IdentityTables>()
    .deleteFrom('staff_sessions')
    .where('tenant_id', '=', staff.tenantId)
    .where('account_id', '=', staff.id)
    .where('created_at', '<', createdBefore)
    .execute()
}
