import { ALWAYS, type SlotEntry } from './run.ts'

const nothing: SlotEntry = { owner: 0, needs: [], read: () => null }

/** Numbers the names of a form, and its conditions after them. */
export class SlotTable {
  readonly slots: ReadonlyMap<string, number>
  readonly entries: SlotEntry[]

  constructor(names: readonly string[]) {
    this.slots = new Map(names.map((name, slot) => [name, slot]))
    this.entries = names.map(() => nothing)
  }

  /** What a name means. */
  define(name: string, entry: SlotEntry): number {
    const slot = this.slots.get(name) ?? this.entries.length
    this.entries[slot] = entry
    return slot
  }

  /** The slot of a condition inside another: `around` itself where there is no condition. */
  condition(owner: number, around: number, when: Runnable | undefined): number {
    if (!when) return around
    const { run: holds, binds } = when
    const read: SlotEntry['read'] =
      around === ALWAYS ? run => holds(run) === true : run => run.asks(around) && holds(run) === true
    return this.add({ owner, read, binds, needs: [...slotsOnly(around), ...when.needs] })
  }

  /** A value without a name. */
  add(entry: SlotEntry): number {
    return this.entries.push(entry) - 1
  }
}

/** An expression ready to run, and the slots it may look at. */
export interface Runnable {
  readonly run: SlotEntry['read']
  readonly needs: readonly number[]
  /** Whether it binds names of its own. */
  readonly binds: boolean
}

export const slotsOnly = (...slots: readonly number[]): readonly number[] => slots.filter(slot => slot >= 0)
