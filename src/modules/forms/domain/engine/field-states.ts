import type { CompiledField, CompiledGroup } from './compiled.ts'
import type { Run } from './run.ts'
import type { FieldStates } from './types.ts'

/** What is shown, cannot be answered now, and must be answered. */
export function statesOf(
  { fields, groups }: { readonly fields: readonly CompiledField[]; readonly groups: readonly CompiledGroup[] },
  run: Run,
): FieldStates {
  const visible = new Set<string>()
  const disabled = new Set<string>()
  const required = new Set<string>()
  for (const { field, visible: shown, asked, required: needed } of fields) {
    if (!run.asks(shown)) continue
    visible.add(field.id)
    if (asked !== shown && !run.asks(asked)) disabled.add(field.id)
    else if (run.asks(needed)) required.add(field.id)
  }
  for (const { group, visible: shown } of groups) if (run.asks(shown)) visible.add(group.id)
  return { visible, disabled, required }
}
