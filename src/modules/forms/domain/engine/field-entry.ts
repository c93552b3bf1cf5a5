import type { BoundField } from '../../field-types/field-logic.ts'
import type { Compiled } from '../feel/environment.ts'
import type { SlotEntry } from './run.ts'

/**
 * How a field's value is found: not asked is null; a computed field is computed,
 * unless what was submitted holds its value.
 */
export function fieldEntry(
  id: string,
  logic: BoundField,
  visible: number,
  computed: Compiled | undefined,
): SlotEntry['read'] {
  if (!computed) return run => (run.asks(visible) ? logic.toFeel(run.answers[id]) : null)
  return run => {
    if (!run.asks(visible)) return null
    const kept = run.frozen ? run.answers[id] : undefined
    return kept === undefined ? computed(run) : logic.toFeel(kept)
  }
}
