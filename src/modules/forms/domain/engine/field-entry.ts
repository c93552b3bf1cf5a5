import type { BoundField } from '../../field-types/field-logic.ts'
import type { SlotEntry } from './run.ts'
import { type Runnable, slotsOnly } from './slot-table.ts'

/**
 * How a field's value is found: what is not asked is null; a computed field is computed,
 * unless what was submitted holds its value.
 */
export function fieldEntry(
  id: string,
  logic: BoundField,
  owner: number,
  asked: number,
  computed: Runnable | undefined,
): SlotEntry {
  if (!computed)
    return {
      owner,
      needs: slotsOnly(asked),
      read: run => (run.asks(asked) ? logic.toFeel(run.answers[id]) : null),
    }
  return {
    owner,
    needs: [...slotsOnly(asked), ...computed.needs],
    binds: computed.binds,
    read(run) {
      if (!run.asks(asked)) return null
      const kept = run.frozen ? run.answers[id] : undefined
      return kept === undefined ? computed.run(run) : logic.toFeel(kept)
    },
  }
}
