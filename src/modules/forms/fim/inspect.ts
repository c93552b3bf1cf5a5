import { placesOf, targetPath } from './places.ts'
import { translateRules } from './translate-rules.ts'
import type { XdfSchema } from './xdf.ts'

/** What a schema holds, as `amtsweg fim inspect --json` prints it. */
export interface Inspection {
  readonly id: string
  readonly version: string
  readonly name: string
  /** Places in the tree, not different elements: the same group may stand in several. */
  readonly fields: number
  readonly groups: number
  /** All places in the order of the document. */
  readonly paths: readonly string[]
  /** Once for each place of what carries the rule. */
  readonly rules: readonly InspectedRule[]
  readonly warnings: readonly string[]
}

interface InspectedRule {
  readonly id: string
  readonly text: string
  readonly status: 'translated' | 'uncertain' | 'untranslated'
  /** `target` is a path from the top; names in `when` are seen from the group that carries the rule.
   * A code stands there as its list has it, and as the rule writes it where that differs: other tools compare with either. */
  readonly conditions: readonly { readonly target: string; readonly action: string; readonly when: string }[]
}

export function inspectSchema(schema: XdfSchema): Inspection {
  const places = placesOf(schema)
  const known = new Set(places.map(place => place.path))
  const fields = places.filter(({ structure }) => structure.element.kind === 'field').length
  return {
    id: schema.id,
    version: schema.version,
    name: schema.name,
    fields,
    groups: places.length - fields,
    paths: places.map(place => place.path),
    rules: translateRules(schema, 'codes-and-words').map(
      ({ holder, translation: { id, text, status, conditions } }) => ({
        id,
        text,
        status,
        conditions: conditions.map(({ target, action, when }) => ({
          target: targetPath(holder, target, known) || schema.id,
          action,
          when,
        })),
      }),
    ),
    warnings: schema.warnings,
  }
}
