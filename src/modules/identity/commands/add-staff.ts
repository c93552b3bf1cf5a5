import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { newId, type TenantId } from '../../../platform/id.ts'
import { record } from '../../audit/index.ts'
import { isEmail, judgePassword, loginName, type PasswordVerdict } from '../domain/sign-in-rules.ts'
import type { Staff, StaffRole } from '../domain/staff.ts'
import { hashPassword } from '../password.ts'
import { insertAccount } from '../store.ts'

export interface NewStaff {
  readonly tenantId: TenantId
  readonly email: string
  readonly name: string
  readonly password: string
  readonly roles: readonly StaffRole[]
}

export type AddStaffOutcome =
  | { readonly ok: true; readonly staff: Staff }
  | {
      readonly ok: false
      readonly reason: 'not-an-email' | 'no-name' | 'no-role' | 'email-taken' | Exclude<PasswordVerdict, 'good'>
    }

/** Gives somebody an account. One e-mail address signs in at one authority. */
export async function addStaff(app: App, wanted: NewStaff): Promise<AddStaffOutcome> {
  const email = wanted.email.trim()
  const name = wanted.name.trim()
  if (!isEmail(email)) return { ok: false, reason: 'not-an-email' }
  if (name === '') return { ok: false, reason: 'no-name' }
  if (wanted.roles.length === 0) return { ok: false, reason: 'no-role' }
  const verdict = judgePassword(wanted.password, email)
  if (verdict !== 'good') return { ok: false, reason: verdict }
  const passwordHash = await hashPassword(wanted.password)
  const staff: Staff = { id: newId<'account'>(), tenantId: wanted.tenantId, name, email, roles: [...wanted.roles] }
  return inTenant(app.db, staff.tenantId, async tx => {
    if (!(await insertAccount(tx, { staff, passwordHash }, loginName(email), app.clock.now())))
      return { ok: false, reason: 'email-taken' }
    await record(tx, {
      tenantId: staff.tenantId,
      actor: { kind: 'system' },
      event: 'identity.account-added',
      subjectId: staff.id,
      detail: { name, roles: staff.roles },
    })
    return { ok: true, staff }
  })
}
