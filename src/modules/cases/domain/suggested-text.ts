import { formatCents } from '../../../platform/money.ts'
import type { Answer } from '../../forms/domain/model.ts'
import type { OfferedDecision } from '../../online-services/domain/offered-decisions.ts'

/** What the application suggests for an input, as the decider would type it. */
export function suggestedText(type: OfferedDecision['inputs'][number]['type'], suggestion: Answer | undefined): string {
  if (suggestion === undefined) return ''
  switch (type) {
    case 'cents':
      return typeof suggestion === 'number' ? formatCents(suggestion).replace(/\s*€/, '') : ''
    case 'date':
      return typeof suggestion === 'string' ? germanDay(suggestion) : ''
    case 'text':
    case 'textarea':
      return typeof suggestion === 'string' || typeof suggestion === 'number' ? String(suggestion) : ''
  }
}

/** "2026-05-31" as "31.5.2026" */
const germanDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? `${date}.${month}.${year}` : ''
}
