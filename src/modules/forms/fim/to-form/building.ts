import type { Group, Node } from '../../domain/model.ts'
import { type FimPlace, pathIn } from '../places.ts'
import type { XdfGroup, XdfStructure } from '../xdf.ts'
import { isList } from './cardinality.ts'
import { type Combined, combine } from './combine.ts'
import type { Demands } from './demands.ts'
import type { FieldIds } from './field-ids.ts'
import { fieldOf } from './field-of.ts'
import { fieldsIn } from './in-form-words.ts'
import { legalText } from './legal-text.ts'
import type { CodeLists } from './lists.ts'
import type { Names } from './names.ts'
import { type OpenRule, originOf } from './origin.ts'

/** All that is known while a schema becomes a form. */
export interface Building {
  readonly ids: FieldIds
  readonly lists: CodeLists
  readonly demands: Demands
  readonly pageIds: Names
  readonly places: ReadonlyMap<string, FimPlace>
  /** Paths of lists whose rules say when they must be given: they need an item then. */
  readonly placed: Set<string>
}

export const conditionsAt = (path: string, { demands }: Building): Combined => combine(demands.demands.get(path) ?? [])

/** Notes for the author at a path; each is handed out once. */
export function openRulesAt(path: string, own: readonly OpenRule[], building: Building): { openRules?: OpenRule[] } {
  const given = [...own, ...(building.demands.open.get(path) ?? [])]
  building.placed.add(path)
  return given.length === 0 ? {} : { openRules: given }
}

export const placeAt = (path: string, building: Building): FimPlace => {
  const place = building.places.get(path)
  if (!place) throw new Error(`no place ${path}`)
  return place
}

/** A field or a small group as it stands on a page. */
export function nodeOf(structure: XdfStructure, around: string, building: Building): Node {
  const { element } = structure
  const path = pathIn(around, element.id)
  return element.kind === 'group' ? groupNode(structure, element, path, building) : fieldNode(path, building)
}

export function fieldNode(path: string, building: Building): Node {
  const place = placeAt(path, building)
  const { element } = place.structure
  if (element.kind !== 'field') throw new Error(`${path} is no field`)
  const { when, ...needed } = conditionsAt(path, building)
  const { field, notes } = fieldOf(place, element, building.ids, building.lists, needed.required === true)
  const prefill = building.demands.prefills.get(path)
  const asked = field.type !== 'note' && field.type !== 'computed'
  if (when === NEVER && prefill !== undefined)
    return givenField({ ...field, ...openRulesAt(path, notes, building) }, prefill)
  return {
    ...field,
    ...(when === undefined ? {} : { when }),
    ...(asked && needed.requiredWhen !== undefined ? { requiredWhen: needed.requiredWhen } : {}),
    ...(asked && prefill !== undefined ? { prefill: { from: 'value' as const, value: prefill } } : {}),
    ...openRulesAt(path, notes, building),
  }
}

/** A rule that hides a field for good and gives its value. */
const NEVER = 'not(true)'
const givenField = ({ id, label, fim, openRules }: Node, value: string): Node => ({
  type: 'computed',
  id,
  label,
  value,
  ...(fim === undefined ? {} : { fim }),
  ...(openRules === undefined ? {} : { openRules }),
})

/** FEEL that is true while nothing of a group is given: then its own rules ask nothing. */
const emptyGroup = (structure: XdfStructure, path: string, { ids }: Building): string | undefined => {
  const fields = fieldsIn(structure, path)
  return fields.length === 0 ? undefined : fields.map(field => `${ids.of(field)} = null`).join(' and ')
}

function groupNode(structure: XdfStructure, group: XdfGroup, path: string, building: Building): Group {
  const { when, required, requiredWhen } = conditionsAt(path, building)
  const optional = structure.min === 0 && !required
  const empty = optional ? emptyGroup(structure, path, building) : undefined
  const checks = (building.demands.checks.get(path) ?? []).map(({ that, message }) => ({
    that: empty === undefined ? that : `(${empty}) or (${that})`,
    message,
  }))
  building.placed.add(`checks ${path}`)
  return {
    type: 'group',
    id: building.ids.of(path),
    label: group.label.slice(0, 4000),
    ...(group.help === undefined ? {} : { hint: group.help.slice(0, 4000) }),
    ...legalText(structure.legalBasis, group.legalBasis),
    ...(optional ? { required: false } : {}),
    ...(requiredWhen === undefined ? {} : { requiredWhen }),
    ...(when === undefined ? {} : { when }),
    ...(group.choice ? { choice: true } : {}),
    ...(checks.length === 0 ? {} : { checks }),
    fields: withGroupName(
      group.label,
      group.children.map(child => nodeOf(child, path, building)),
    ),
    fim: originOf(placeAt(path, building)),
    ...openRulesAt(path, [], building),
  }
}

/** "Laden Sie den Nachweis hoch": which, says the group; reviews and letters show the label alone. */
export function withGroupName(name: string, nodes: Node[]): Node[] {
  const [only, ...others] = nodes.filter(({ type }) => type !== 'note' && type !== 'computed')
  if (only?.type !== 'file' || others.length > 0 || !/^laden sie/i.test(only.label)) return nodes
  const hint = [only.label, only.hint].filter(Boolean).join(' ').slice(0, 4000)
  return nodes.map(node => (node === only ? { ...only, label: name.slice(0, 4000), hint } : node))
}

/** An upload takes as much room and time as so many questions. */
export const FILE = 2

/** How many questions stand in a group, lists aside. */
export const questionsIn = (group: XdfGroup): number =>
  group.children.reduce((sum, { element }) => {
    if (element.kind === 'group') return sum + questionsIn(element)
    if (element.use !== 'input' && element.use !== 'select') return sum
    return sum + (element.type === 'file' || element.type === 'obj' ? FILE : 1)
  }, 0)

export const holdsList = (group: XdfGroup): boolean =>
  group.children.some(child => isList(child) || (child.element.kind === 'group' && holdsList(child.element)))
