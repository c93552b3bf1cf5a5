import type { Id, TenantId } from '../../../platform/id.ts'

export type StaffId = Id<'account'>

/** What a person may do; an account can hold several. */
export const STAFF_ROLES = ['clerk', 'decider', 'head', 'admin', 'author', 'publisher'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const isStaffRole = (text: string): text is StaffRole => STAFF_ROLES.some(role => role === text)

/** Somebody who works for an authority. */
export interface Staff {
  readonly id: StaffId
  readonly tenantId: TenantId
  readonly name: string
  readonly email: string
  readonly roles: readonly StaffRole[]
}

export const hasAnyRole = (staff: Staff, roles: readonly StaffRole[]): boolean =>
  roles.some(role => staff.roles.includes(role))

/** The parts of the desk that a person has to do with. */
export const areasOf = (staff: Staff): readonly ('cases' | 'forms')[] => [
  ...(hasAnyRole(staff, ['clerk', 'decider', 'head']) ? ['cases' as const] : []),
  ...(hasAnyRole(staff, ['author', 'publisher']) ? ['forms' as const] : []),
]
