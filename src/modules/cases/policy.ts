import { hasAnyRole, type Staff, type StaffRole } from '../identity/domain/staff.ts'
import { type Action, whoMay } from './domain/allowed-actions.ts'
import type { CaseState } from './domain/case-state.ts'

/** An administrator of accounts is not among them: who sees cases needs them for the work. */
export const WORKING_ROLES: readonly StaffRole[] = ['clerk', 'decider', 'head']
export const DECIDING_ROLES: readonly StaffRole[] = ['decider', 'head']

export const mayDecide = (staff: Staff): boolean => hasAnyRole(staff, DECIDING_ROLES)
const mayWork = (staff: Staff): boolean => hasAnyRole(staff, WORKING_ROLES)

/** May this person do this to a case in this state? */
export function staffMay(staff: Staff, state: CaseState, action: Action): boolean {
  const who = whoMay(state, action)
  switch (who) {
    case null:
    case 'applicant':
      return false
    case 'clerk':
      return mayWork(staff)
    case 'decider':
      return mayDecide(staff)
  }
}

export const applicantMay = (state: CaseState, action: Action): boolean => whoMay(state, action) === 'applicant'
