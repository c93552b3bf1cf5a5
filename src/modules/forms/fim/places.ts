import type { XdfGroup, XdfRule, XdfSchema, XdfStructure } from './xdf.ts'

/** One place in the tree of a schema. */
export interface FimPlace {
  /** Dotted ids from the top: "G….G….F…". */
  readonly path: string
  readonly structure: XdfStructure
  /** The groups around it, from the outside. */
  readonly above: readonly XdfGroup[]
}

/** All places in the order of the document. */
export function placesOf(schema: XdfSchema): readonly FimPlace[] {
  const found: FimPlace[] = []
  const walk = (children: readonly XdfStructure[], around: string, above: readonly XdfGroup[]): void => {
    for (const structure of children) {
      const { element } = structure
      const path = pathIn(around, element.id)
      found.push({ path, structure, above })
      if (element.kind === 'group') walk(element.children, path, [...above, element])
    }
  }
  walk(schema.children, '', [])
  return found
}

export const pathIn = (around: string, id: string): string => (around === '' ? id : `${around}.${id}`)

/** A rule where it stands; `holder` is the path of what carries it, '' for the schema itself. */
export interface RulePlace {
  readonly rule: XdfRule
  readonly holder: string
}

/** All rules in the order of the document, once for each place of what carries them. */
export const rulePlacesOf = (schema: XdfSchema): readonly RulePlace[] => [
  ...schema.rules.map(rule => ({ rule, holder: '' })),
  ...placesOf(schema).flatMap(({ path, structure }) => structure.element.rules.map(rule => ({ rule, holder: path }))),
]
