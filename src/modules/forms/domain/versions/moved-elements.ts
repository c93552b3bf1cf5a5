import type { Element } from './elements.ts'
import type { Matching } from './match-elements.ts'

interface Placed {
  readonly element: Element
  /** Where it stood before. */
  readonly place: number
}

/** The new elements that stand elsewhere now: in another container, or at another place among what was there before. */
export function movedElements(before: readonly Element[], { oldOf }: Matching): ReadonlySet<Element> {
  const places = new Map(before.map((element, place) => [element, place]))
  const newKeys = new Map([...oldOf].map(([now, old]) => [keyOf(old), keyOf(now)]))
  const moved = new Set<Element>()
  const stayed = new Map<string, Placed[]>()
  for (const [element, old] of oldOf) {
    const [from, to] = [old.within?.key ?? '', element.within?.key ?? '']
    if ((newKeys.get(from) ?? from) !== to) moved.add(element)
    else stayed.set(to, [...(stayed.get(to) ?? []), { element, place: places.get(old) ?? 0 }])
  }
  for (const siblings of stayed.values()) for (const element of outOfOrder(siblings)) moved.add(element)
  return moved
}

/** As containers are named: a list is a page there. */
const keyOf = ({ kind, node }: Element): string => `${kind === 'list' ? 'page' : kind}.${node.id}`

/** The fewest whose moving explains the new order: all but a longest run that kept its order. */
function outOfOrder(siblings: readonly Placed[]): Element[] {
  const runs: Placed[][] = []
  for (const sibling of siblings) {
    const before = runs.filter(run => (run.at(-1)?.place ?? 0) < sibling.place)
    runs.push([...longest(before), sibling])
  }
  const kept = new Set(longest(runs))
  return siblings.filter(sibling => !kept.has(sibling)).map(({ element }) => element)
}

const longest = (runs: readonly Placed[][]): readonly Placed[] =>
  runs.reduce<readonly Placed[]>((best, run) => (run.length > best.length ? run : best), [])
