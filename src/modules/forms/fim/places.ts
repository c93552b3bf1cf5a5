import type { XdfGroup, XdfSchema, XdfStructure } from './xdf.ts'

/** One place in the tree of a schema. */
export interface FimPlace {
  /** Dotted ids from the top: "G….G….F…". */
  readonly path: string
  readonly structure: XdfStructure
  /** How often each part of the path may be given: "1:1.0:1". */
  readonly count: string
  /** The groups around it, from the outside. */
  readonly above: readonly XdfGroup[]
}

/** All places in the order of the document. */
export function placesOf(schema: XdfSchema): readonly FimPlace[] {
  const found: FimPlace[] = []
  const walk = (children: readonly XdfStructure[], around: string, count: string, above: readonly XdfGroup[]): void => {
    for (const structure of children) {
      const { element } = structure
      const path = pathIn(around, element.id)
      const here = pathIn(count, countOf(structure))
      found.push({ path, structure, count: here, above })
      if (element.kind === 'group') walk(element.children, path, here, [...above, element])
    }
  }
  walk(schema.children, '', '', [])
  return found
}

/** "0:1", "1:*" */
const countOf = ({ min, max }: Pick<XdfStructure, 'min' | 'max'>): string => `${min}:${max ?? '*'}`

export const pathIn = (around: string, id: string): string => (around === '' ? id : `${around}.${id}`)

/** What a rule's target means, seen from its carrier: '' and the carrier's own id are the carrier itself. */
export function targetPath(holder: string, target: string, places: { has(path: string): boolean }): string {
  if (target === '' || (holder === '' && !places.has(target))) return holder
  const inside = pathIn(holder, target)
  return !places.has(inside) && holder.split('.').at(-1) === target ? holder : inside
}
