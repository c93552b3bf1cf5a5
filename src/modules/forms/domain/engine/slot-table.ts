import type { Expression } from './compiled.ts'
import { ALWAYS, type SlotEntry } from './run.ts'

const nothing: SlotEntry = { owner: 0, read: () => null }

/** Numbers the names of a form, and its conditions after them. */
export class SlotTable {
  readonly slots: ReadonlyMap<string, number>
  readonly entries: SlotEntry[]

  constructor(names: readonly string[]) {
    this.slots = new Map(names.map((name, slot) => [name, slot]))
    this.entries = names.map(() => nothing)
  }

  define(name: string, entry: SlotEntry): number {
    const slot = this.slots.get(name) ?? this.entries.length
    this.entries[slot] = entry
    return slot
  }

  /** The slot of a condition inside another: `around` itself where there is no condition. */
  condition(owner: number, around: number, when: Pick<Expression, 'run'> | undefined): number {
    if (!when) return around
    const { run: holds } = when
    const read: SlotEntry['read'] =
      around === ALWAYS ? run => holds(run) === true : run => run.value(around) === true && holds(run) === true
    return this.entries.push({ owner, read }) - 1
  }
}
