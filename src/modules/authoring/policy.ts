import { hasAnyRole, type Staff, type StaffRole } from '../identity/domain/staff.ts'

export const AUTHORING_ROLES: readonly StaffRole[] = ['author', 'publisher']
export const EDITING_ROLES: readonly StaffRole[] = ['author']
export const PUBLISHING_ROLES: readonly StaffRole[] = ['publisher']

export const mayEdit = (staff: Staff): boolean => hasAnyRole(staff, EDITING_ROLES)
export const mayPublish = (staff: Staff): boolean => hasAnyRole(staff, PUBLISHING_ROLES)
