import type { CompiledForm } from './compiled.ts'
import type { FormProblem } from './types.ts'

/** What depends on itself has no value. Each circle is named once, by the names that lie on it. */
export function circles(form: CompiledForm): readonly FormProblem[] {
  const nameOf = new Map([...form.slots].map(([name, slot]) => [slot, name]))
  const done = new Set<number>()
  const path: number[] = []
  const problems: FormProblem[] = []
  const visit = (slot: number): void => {
    if (done.has(slot)) return
    const at = path.indexOf(slot)
    if (at >= 0) {
      const names = path.slice(at).flatMap(step => nameOf.get(step) ?? [])
      problems.push(problemOf(form, names))
      return
    }
    path.push(slot)
    for (const need of form.table[slot]?.needs ?? []) visit(need)
    path.pop()
    done.add(slot)
  }
  for (let slot = 0; slot < form.table.length; slot++) visit(slot)
  return problems
}

function problemOf(form: CompiledForm, names: readonly string[]): FormProblem {
  const [first = ''] = names
  const places = form.expressions.filter(({ names: used }) => names.some(name => used.names.has(name)))
  const place = places.find(({ elementId }) => names.includes(elementId))?.place ?? first
  const message =
    names.length > 1
      ? `„${first}“ hängt von sich selbst ab: ${[...names, first].join(' → ')}.`
      : `„${first}“ hängt von sich selbst ab.`
  return { place, message }
}

/** All slots, each after those it looks at. */
export function inOrder(form: CompiledForm): readonly number[] {
  const order: number[] = []
  const done = new Set<number>()
  const visit = (slot: number): void => {
    if (done.has(slot)) return
    done.add(slot)
    for (const need of form.table[slot]?.needs ?? []) visit(need)
    order.push(slot)
  }
  for (let slot = 0; slot < form.table.length; slot++) visit(slot)
  return order
}
