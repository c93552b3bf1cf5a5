import type { Element } from './elements.ts'

/** Which element of the one form is which of the other: by id, then by its place in the FIM data schema. */
export interface Matching {
  /** The old element's new one. */
  readonly newOf: ReadonlyMap<Element, Element>
  /** The new element's old one, in the order of the new form. */
  readonly oldOf: ReadonlyMap<Element, Element>
}

export const matchElements = (before: readonly Element[], after: readonly Element[]): Matching =>
  matchBy(before, after, [byId, byFim])

/** In turn by each of these names: what one of them has paired, the next leaves. */
export function matchBy(
  before: readonly Element[],
  after: readonly Element[],
  names: readonly ((element: Element) => string | undefined)[],
): Matching {
  const newOf = new Map<Element, Element>()
  const oldOf = new Map<Element, Element>()
  const pair = (nameOf: (element: Element) => string | undefined): void => {
    const free = new Map<string, Element>()
    for (const element of after) {
      const name = oldOf.has(element) ? undefined : nameOf(element)
      if (name !== undefined && !free.has(name)) free.set(name, element)
    }
    for (const element of before) {
      const name = newOf.has(element) ? undefined : nameOf(element)
      const found = name === undefined ? undefined : free.get(name)
      if (!found || name === undefined) continue
      free.delete(name)
      newOf.set(element, found)
      oldOf.set(found, element)
    }
  }
  for (const nameOf of names) pair(nameOf)
  const inOrder = after.flatMap(element => {
    const old = oldOf.get(element)
    return old ? [[element, old] as const] : []
  })
  return { newOf, oldOf: new Map(inOrder) }
}

const byId = ({ kind, id }: Element): string => `${kind} ${id}`

export const byFim = ({ kind, node }: Element): string | undefined =>
  node.fim ? `${kind} ${node.fim.path}` : undefined
