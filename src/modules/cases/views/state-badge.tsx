import { Badge, type BadgeKind } from '../../../ui/components/badge.tsx'
import type { CaseState } from '../domain/case-state.ts'
import { STATE_NAMES } from '../domain/words.ts'

const KINDS: Readonly<Record<CaseState, BadgeKind>> = {
  received: 'info',
  'in-work': 'neutral',
  'waiting-for-applicant': 'warning',
  decided: 'success',
  withdrawn: 'neutral',
  closed: 'neutral',
}

export const StateBadge = ({ state }: { readonly state: CaseState }) => (
  <Badge kind={KINDS[state]}>{STATE_NAMES[state]}</Badge>
)
