import { hasAnyRole, type Staff, type StaffRole } from '../identity/domain/staff.ts'
import { type Action, whoMay } from './domain/allowed-actions.ts'
import type { CaseState } from './domain/case-state.ts'

/** An administrator of accounts is not among them: who sees cases needs them for the work. */
export const WORKING_ROLES: readonly StaffRole[] = ['clerk', 'decider', 'head']
export const DECIDING_ROLES: readonly StaffRole[] = ['decider', 'head']

/** May this person do this to a case in this state? */
export function staffMay(staff: Staff, state: CaseState, action: Action): boolean {
  const who = whoMay(state, action)
  switch (who) {
    case null:
    case 'applicant':
      return false
    case 'clerk':
      return hasAnyRole(staff, WORKING_ROLES)
    case 'decider':
      return hasAnyRole(staff, DECIDING_ROLES)
  }
}

export const applicantMay = (state: CaseState, action: Action): boolean => whoMay(state, action) === 'applicant'
