import { toAnswer } from '../../field-types/computed/domain.ts'
import { DEFAULT_FUEL } from '../feel/environment.ts'
import { type FeelValue, isContext, isList, isSame } from '../feel/values.ts'
import type { Answer, Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compiled.ts'
import { type Checked, type Dependencies, dependenciesOf, runsOf } from './dependencies.ts'
import { jointError } from './joint-errors.ts'
import { FORM, type Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { AnswerPath, FieldError, SessionChange } from './types.ts'
import { storedProblem } from './validate-page.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }

/** Everything evaluated for one set of items; a change of the items themselves needs a new one. */
export class Standing {
  readonly form: CompiledForm
  readonly root: Run
  /** The items each run stands in. */
  readonly places = new Map<Run, readonly number[]>()
  /** What is wrong, by the number of what is checked. */
  readonly errors = new Map<Run, (FieldError | undefined)[]>()
  readonly dependencies: Dependencies
  /** When a slot last changed, and when a check was last made again. */
  private readonly changedAt: Uint32Array
  private readonly judgedAt: Uint32Array
  private now = 0

  constructor(form: CompiledForm, answers: Answers, s: Surroundings) {
    this.form = form
    this.dependencies = dependenciesOf(form)
    this.root = startRun(form, answers, s)
    this.changedAt = new Uint32Array(form.table.length)
    this.judgedAt = new Uint32Array(this.dependencies.checked.length)
    this.begin(this.root, [])
  }

  private begin(run: Run, items: readonly number[]): void {
    this.places.set(run, items)
    this.errors.set(run, [])
    const { checked, lists } = this.dependencies
    this.form.table.forEach(({ owner }, slot) => {
      if (owner === run.owner) run.value(slot)
    })
    checked.forEach((one, i) => {
      if (one.owner === run.owner) this.judge(run, i, one)
    })
    for (const list of lists)
      if (list && this.form.outerOf[list.owner] === run.owner)
        run.items(list.owner, list.page.list).forEach((item, index) => {
          this.begin(item, [...items, index])
        })
  }

  /** Undefined where the answer changes items: then everything is to be looked at again. */
  set(path: AnswerPath, answer: Answer | undefined): SessionChange | undefined {
    const run = this.runAt(path)
    const id = path.at(-1)
    const slot = typeof id === 'string' ? this.form.slots.get(id) : undefined
    if (!run || slot === undefined || typeof id !== 'string' || this.isList(slot)) return undefined
    const own: Record<string, Answer | undefined> = run.answers
    own[id] = answer
    return this.follow(run, slot)
  }

  private isList = (slot: number): boolean => this.dependencies.lists.some(list => list?.slot === slot)

  private runAt(path: AnswerPath): Run | undefined {
    let run: Run | undefined = this.root
    for (let i = 0; i + 1 < path.length && run; i += 2) {
      const [name, index] = [path[i], path[i + 1]]
      const list = this.dependencies.lists.find(one => one?.page.list === name)
      run = list && typeof index === 'number' ? run.items(list.owner, list.page.list)[index] : undefined
    }
    return run
  }

  /** Evaluates again what depends on a slot of a run, and only as far as something changes. */
  private follow(run: Run, slot: number): SessionChange {
    this.now += 1
    const change: Writable<SessionChange> = { shown: [], hidden: [], errors: [], computed: [] }
    const { affected, checked, judged } = this.dependencies
    const { table } = this.form
    this.renew(run, slot, change)
    const changed = [slot]
    let further = false
    for (const next of affected[slot] ?? []) {
      const entry = table[next]
      if (!entry?.needs.some(need => this.changedAt[need] === this.now)) continue
      let differs = false
      for (const one of this.runsFor(entry.owner, run, further)) if (this.renew(one, next, change)) differs = true
      if (!differs) continue
      changed.push(next)
      if (entry.owner !== run.owner) further = true
    }
    for (const one of changed)
      for (const i of judged[one] ?? []) {
        const check = checked[i]
        if (!check || this.judgedAt[i] === this.now) continue
        this.judgedAt[i] = this.now
        for (const at of this.runsFor(check.owner, run, further)) this.judge(at, i, check, change)
      }
    return change
  }

  /** The runs in which a change at a run can show: beyond its own items once something further out has changed. */
  private runsFor(owner: number, run: Run, further: boolean): readonly Run[] {
    if (owner === run.owner && !further) return [run]
    const { outerOf } = this.form
    for (let at: Run | undefined = run; at; at = at.outer) if (at.owner === owner && at !== run) return [at]
    const isBelow = (from: number): boolean => from === run.owner || (from !== FORM && isBelow(outerOf[from] ?? FORM))
    if (further) return runsOf(this.dependencies, this.form, owner, this.root)
    return isBelow(owner) ? runsOf(this.dependencies, this.form, owner, run) : []
  }

  private renew(run: Run, slot: number, change: Writable<SessionChange>): boolean {
    run.fuel = DEFAULT_FUEL
    const [before, value] = run.again(slot)
    if (isUnchanged(before, value)) return false
    this.changedAt[slot] = this.now
    const { shows, computed } = this.dependencies
    const shown = shows[slot]
    if (shown && shown.length > 0 && (before === true) !== (value === true)) {
      const items = this.itemsOf(run)
      for (const named of shown) (value === true ? change.shown : change.hidden).push({ ...named, items })
    }
    const field = computed.get(slot)
    if (field)
      change.computed.push({ kind: 'field', id: field.field.id, items: this.itemsOf(run), value: toAnswer(value) })
    return true
  }

  private itemsOf = (run: Run): readonly number[] => this.places.get(run) ?? []

  private judge(run: Run, i: number, one: Checked, change?: Writable<SessionChange>): void {
    const errors = this.errors.get(run)
    if (!errors) return
    const before = errors[i]
    const error = one.kind === 'joint' ? jointError(one.joint, run) : fieldProblem(one, run)
    errors[i] = error
    if (change && (before?.message !== error?.message || before?.inputName !== error?.inputName))
      change.errors.push({ ...namedOf(one), items: this.itemsOf(run), error })
  }

  isShown(path: AnswerPath): boolean {
    const run = this.runAt(path)
    const slot = this.dependencies.shows.findIndex(shown =>
      shown.some(({ kind, id }) => kind !== 'page' && id === path.at(-1)),
    )
    return slot < 0 || run?.asks(slot) === true
  }
}

/** The check of a page as a whole stands under the page. */
export const namedOf = (one: Checked) =>
  ({ kind: one.kind === 'field' ? 'field' : one.joint.kind, id: one.id }) as const

const fieldProblem = ({ field }: Extract<Checked, { kind: 'field' }>, run: Run): FieldError | undefined =>
  run.asks(field.asked) ? storedProblem(field, run) : undefined

/** Lists and contexts are evaluated again only when something in them has changed. */
const isUnchanged = (before: FeelValue | undefined, now: FeelValue): boolean =>
  before === now || (before !== undefined && !isList(now) && !isContext(now) && isSame(before, now))
