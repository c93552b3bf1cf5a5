import type { Answer, Answers } from '../answers.ts'
import type { FeelDate } from '../feel/date.ts'
import { DEFAULT_FUEL, type FeelEnvironment } from '../feel/environment.ts'
import type { FeelContext, FeelValue } from '../feel/values.ts'

/** Where a value comes from. Owner 0 is the form itself, others are the items of a list. */
export interface SlotEntry {
  readonly owner: number
  readonly read: (run: Run) => FeelValue
  /** The slots it may look at. */
  readonly needs: readonly number[]
  /** Whether its expression binds names of its own (loops, filters). */
  readonly binds?: boolean
}

/** The owner of what stands once in a form. */
export const FORM = 0
/** The slot of what is always true, and of what never is. */
export const ALWAYS = -1
export const NEVER = -2

/**
 * One look at a set of answers: values and conditions are evaluated when first asked for, and then remembered.
 * An item of a list has a run of its own inside the run around it, to any depth: names are looked for from inside out.
 */
export class Run implements FeelEnvironment {
  readonly table: readonly SlotEntry[]
  readonly answers: Answers
  readonly today: FeelDate
  /** Values that are no answers: the municipality's parameters; in the browser what the page brought along. */
  readonly given: FeelContext
  readonly owner: number
  readonly outer: Run | undefined
  /** Whether computed values that stand in the answers stay what they were: true of what was submitted. */
  readonly frozen: boolean
  locals: FeelValue[] = []
  fuel = DEFAULT_FUEL
  private readonly known: (FeelValue | undefined)[]
  private itemRuns: Map<number, readonly Run[]> | undefined

  constructor(
    table: readonly SlotEntry[],
    answers: Answers,
    today: FeelDate,
    given: FeelContext,
    frozen = false,
    owner = FORM,
    outer?: Run,
  ) {
    this.table = table
    this.answers = answers
    this.today = today
    this.given = given
    this.frozen = frozen
    this.owner = owner
    this.outer = outer
    this.known = new Array(table.length)
  }

  value(slot: number): FeelValue {
    const known = this.known[slot]
    if (known !== undefined) return known
    const entry = this.table[slot]
    if (entry === undefined) return null
    if (entry.owner !== this.owner) return this.outer ? this.outer.value(slot) : null
    const value = entry.binds ? this.readApart(entry) : entry.read(this)
    this.known[slot] = value
    return value
  }

  /** The expression that asks may be in the middle of its own loops. */
  private readApart(entry: SlotEntry): FeelValue {
    const { locals } = this
    this.locals = []
    const value = entry.read(this)
    this.locals = locals
    return value
  }

  /** Evaluates a slot again; undefined when it had no value yet. */
  again(slot: number): readonly [before: FeelValue | undefined, now: FeelValue] {
    const before = this.known[slot]
    this.known[slot] = undefined
    return [before, this.value(slot)]
  }

  /** Whether the condition in this slot is true. */
  asks(slot: number): boolean {
    return slot < 0 ? slot === ALWAYS : this.value(slot) === true
  }

  /** The runs of a repeated group's items. */
  items(owner: number, list: string): readonly Run[] {
    const known = this.itemRuns?.get(owner)
    if (known) return known
    const runs = itemsOf(this.answers, list).map(item => this.item(owner, item))
    this.itemRuns ??= new Map()
    this.itemRuns.set(owner, runs)
    return runs
  }
  /** The run of one item, stored or not. */
  item(owner: number, item: Answers): Run {
    return new Run(this.table, item, this.today, this.given, this.frozen, owner, this)
  }
}

const isItem = (candidate: unknown): candidate is Answers =>
  typeof candidate === 'object' && candidate !== null && !Array.isArray(candidate)
const isItemList = (answer: Answer | undefined): answer is readonly Answers[] =>
  Array.isArray(answer) && answer.every(isItem)

/** The items of a repeated group; none when there is anything else. */
export function itemsOf(answers: Answers, list: string): readonly Answers[] {
  const answer = answers[list]
  return isItemList(answer) ? answer : []
}
