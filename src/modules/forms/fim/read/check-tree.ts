import type { XdfElement, XdfSchema, XdfStructure } from '../xdf.ts'
import { Refused } from '../xml/refused.ts'

const MAX_PLACES = 20_000

/** Refuses trees in which a path would not name exactly one place, or an id not one thing. */
export function checkTree(schema: XdfSchema): void {
  const known = new Map<string, string>()
  let places = 0
  const walk = (children: readonly XdfStructure[], above: readonly string[]): void => {
    const here = new Set<string>()
    for (const { element } of children) {
      places += 1
      if (places > MAX_PLACES)
        throw new Refused(`Das Schema hat mehr als ${MAX_PLACES} Stellen. So viele werden nicht gelesen.`)
      if (here.has(element.id))
        throw new Refused(
          `${element.id} steht zweimal nebeneinander${above.length > 0 ? ` in ${above.at(-1)}` : ''}. Lassen Sie die Doppelung im FIM-Editor entfernen.`,
        )
      here.add(element.id)
      if (above.includes(element.id))
        throw new Refused(`Die Gruppe ${element.id} enthält sich selbst. Lassen Sie den Kreis im FIM-Editor auflösen.`)
      sameEverywhere(known, element)
      if (element.kind === 'group') walk(element.children, [...above, element.id])
    }
  }
  walk(schema.children, [])
}

/** The same id in the same version must be the same thing wherever it stands. */
function sameEverywhere(known: Map<string, string>, element: XdfElement): void {
  const key = `${element.id} ${element.version ?? ''}`
  const content = contentOf(element)
  const before = known.get(key)
  if (before !== undefined && before !== content)
    throw new Refused(
      `${element.id} „${element.name}“ kommt zweimal mit verschiedenem Inhalt vor. Jede ID darf nur eines bedeuten.`,
    )
  known.set(key, content)
}

/** An element without what hangs below it: that is compared on its own. */
const contentOf = (element: XdfElement): string =>
  element.kind === 'field'
    ? JSON.stringify(element)
    : JSON.stringify({
        ...element,
        children: element.children.map(({ min, max, element: inner }) => [min, max, inner.id, inner.version]),
      })
