import { inOrder } from './circles.ts'
import type { AnyPage, CompiledField, CompiledForm, CompiledRepeat, JointRules } from './compiled.ts'
import { everyPage } from './every-page.ts'
import { expressionsOf } from './rules.ts'
import { FORM, type Run } from './run.ts'
import type { Placed } from './types.ts'

/** What is checked, and where its messages are kept. */
export type Checked =
  | { readonly kind: 'field'; readonly id: string; readonly owner: number; readonly field: CompiledField }
  | { readonly kind: 'joint'; readonly id: string; readonly owner: number; readonly joint: JointRules }

type Named = Pick<Placed, 'kind' | 'id'>

/** What depends on what in a form, worked out once. */
export interface Dependencies {
  readonly checked: readonly Checked[]
  /** Numbers of `checked` by page. */
  readonly onPage: ReadonlyMap<AnyPage, readonly number[]>
  /** By slot: what is to be evaluated again when it changes, each after what it looks at. */
  readonly affected: readonly (readonly number[])[]
  /** By slot: numbers of `checked` that look at it. */
  readonly judged: readonly (readonly number[])[]
  /** By slot: ids of the fields, groups and pages that it shows. */
  readonly shows: readonly (readonly Named[])[]
  /** By slot: the computed field it holds. */
  readonly computed: ReadonlyMap<number, CompiledField>
  /** By owner; none for the form itself. */
  readonly lists: readonly (CompiledRepeat | undefined)[]
}

const known = new WeakMap<CompiledForm, Dependencies>()

export function dependenciesOf(form: CompiledForm): Dependencies {
  const found = known.get(form) ?? workOut(form)
  known.set(form, found)
  return found
}

function workOut(form: CompiledForm): Dependencies {
  const checked: Checked[] = []
  const onPage = new Map<AnyPage, readonly number[]>()
  for (const page of everyPage(form)) {
    const found = checkedOn(page)
    onPage.set(
      page,
      found.map((_, i) => checked.length + i),
    )
    checked.push(...found)
  }
  const needs = checked.map(needsOf)
  const perSlot = <T>(of: (slot: number) => T): readonly T[] => form.table.map((_, slot) => of(slot))
  const judged = perSlot((): number[] => [])
  needs.forEach((slots, i) => {
    for (const slot of new Set(slots)) judged[slot]?.push(i)
  })
  const shows = perSlot((): Named[] => [])
  for (const page of everyPage(form)) {
    shows[page.visible]?.push({ kind: 'page', id: page.page.id })
    if (page.kind === 'repeat') continue
    for (const { field, visible } of page.fields) shows[visible]?.push({ kind: 'field', id: field.id })
    for (const { group, visible } of page.groups)
      if (!group.choice) shows[visible]?.push({ kind: 'group', id: group.id })
  }
  const fields = [...form.computed, ...checked.flatMap(one => (one.kind === 'field' ? [one.field] : []))]
  return {
    checked,
    onPage,
    affected: affectedSlots(form),
    judged,
    shows,
    computed: new Map(fields.filter(({ rules }) => rules.value).map(field => [field.slot, field])),
    lists: form.outerOf
      .map((_, owner) => everyPage(form).find(page => page.kind === 'repeat' && page.owner === owner))
      .map(page => (page?.kind === 'repeat' ? page : undefined)),
  }
}

function checkedOn(page: AnyPage): readonly Checked[] {
  if (page.kind === 'repeat') return []
  return [
    ...page.fields.map((field): Checked => ({ kind: 'field', id: field.field.id, owner: page.owner, field })),
    ...page.joint.map((joint): Checked => ({ kind: 'joint', id: joint.id, owner: page.owner, joint })),
  ]
}

function needsOf(one: Checked): readonly number[] {
  if (one.kind === 'field') {
    const { asked, required, slot, rules } = one.field
    const { forbidden, checks, min, max } = rules
    const judging = expressionsOf({
      ...(forbidden && { forbidden }),
      ...(checks && { checks }),
      ...(min && { min }),
      ...(max && { max }),
    })
    return [asked, required, slot, ...judging.flatMap(({ needs }) => needs)]
  }
  const { visible, fields, forbidden, checks = [] } = one.joint
  return [
    visible,
    ...fields.flatMap(({ asked, slot }) => [asked, slot]),
    ...(forbidden?.[0].needs ?? []),
    ...checks.flatMap(([that]) => that.needs),
  ]
}

/** The slots that look at a slot, directly or through others. */
function affectedSlots(form: CompiledForm): readonly (readonly number[])[] {
  const order = inOrder(form)
  const rank = new Map(order.map((slot, i) => [slot, i]))
  const direct = form.table.map((): number[] => [])
  form.table.forEach(({ needs }, slot) => {
    for (const need of new Set(needs)) direct[need]?.push(slot)
  })
  const all = form.table.map((): ReadonlySet<number> => new Set())
  for (const slot of order.toReversed()) {
    const mine = direct[slot] ?? []
    all[slot] = new Set([...mine, ...mine.flatMap(next => [...(all[next] ?? [])])])
  }
  return all.map(slots => [...slots].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)))
}

/** The runs of an owner below a run. */
export function runsOf({ lists }: Dependencies, form: CompiledForm, owner: number, below: Run): readonly Run[] {
  const way: CompiledRepeat[] = []
  for (let at = owner; at !== below.owner && at !== FORM; at = form.outerOf[at] ?? FORM) {
    const list = lists[at]
    if (list) way.unshift(list)
  }
  return way.reduce<readonly Run[]>((runs, list) => runs.flatMap(run => run.items(list.owner, list.page.list)), [below])
}
