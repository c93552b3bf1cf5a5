import type { OfferedDecision } from '../../online-services/domain/offered-decisions.ts'
import type { Action } from './allowed-actions.ts'

/** Taking back an earlier decision is another action than deciding. */
export const actionOf = ({ outcome }: Pick<OfferedDecision, 'outcome'>): Action =>
  outcome === 'revoke' ? 'withdraw-decision' : 'decide'
