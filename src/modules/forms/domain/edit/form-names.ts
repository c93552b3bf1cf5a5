import type { FormJson } from './edit.ts'
import { elementsOf } from './tree.ts'

/** What holds names of its own: the lists and groups of a form, with the ids of what stands directly in them. */
export type FormNames = ReadonlyMap<string, ReadonlySet<string>>

export function namesOf(form: FormJson): FormNames {
  const elements = elementsOf(form)
  const names = new Map<string, Set<string>>()
  const holders = elements.flatMap(({ value, id, list, at }) => {
    const name = value['kind'] === 'repeat' ? value['list'] : value['type'] === 'group' ? id : undefined
    return typeof name === 'string' ? [{ name, path: [...list, at].join('/') }] : []
  })
  for (const holder of holders) names.set(holder.name, new Set())
  for (const { place, id, value, list } of elements) {
    const member = place.kind === 'field' ? id : value['list']
    if (typeof member !== 'string') continue
    const inside = `${list.join('/')}/`
    for (const holder of holders) if (inside.startsWith(`${holder.path}/`)) names.get(holder.name)?.add(member)
  }
  return names
}

/** The same with one name changed. */
export const renamedNames = (names: FormNames, from: string, to: string): FormNames => {
  const named = (name: string): string => (name === from ? to : name)
  return new Map([...names].map(([holder, members]) => [named(holder), new Set([...members].map(named))]))
}
