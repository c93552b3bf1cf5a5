import { logicOf } from '../../field-types/registry.ts'
import type { Field, FieldOf } from '../model.ts'
import type { Words } from '../texts/words.ts'
import type { CompiledField, CompiledGroup } from './compiled.ts'
import { fieldEntry } from './field-entry.ts'
import type { RuledField, RuledGroup, RuledNode } from './rules.ts'
import { ALWAYS, FORM, NEVER } from './run.ts'
import { type Runnable, type SlotTable, slotsOnly } from './slot-table.ts'

/** Where fields stand: whose they are, when they are shown, and whether what is required there must be given. */
export interface Around {
  readonly owner: number
  readonly visible: number
  readonly insists: number
  /** In which messages are said. */
  readonly words: Words
}
export interface Built {
  readonly fields: readonly CompiledField[]
  readonly groups: readonly CompiledGroup[]
}

/** Gives fields and groups their slots; the server and the browser do the same. */
export function buildNodes(nodes: readonly RuledNode<Runnable>[], around: Around, table: SlotTable): Built {
  const parts = nodes.map(node => ('group' in node ? buildGroup(node, around, table) : buildField(node, around, table)))
  return { fields: parts.flatMap(part => part.fields), groups: parts.flatMap(part => part.groups) }
}

function buildField(ruled: RuledField<Runnable>, around: Around, table: SlotTable): Built {
  return { fields: [compileField(ruled, around, table)], groups: [] }
}

export function compileField(ruled: RuledField<Runnable>, around: Around, table: SlotTable): CompiledField {
  const { field, ...rules } = ruled
  const { owner } = around
  const logic = logicOf(field, around.words)
  const visible = table.condition(owner, around.visible, rules.when)
  const asked = table.condition(owner, visible, rules.enabledWhen)
  const slot = table.define(field.id, fieldEntry(field.id, logic, owner, asked, rules.value))
  return { field, logic, slot, visible, asked, required: requiredSlot(ruled, around, table), rules }
}

const isQuestion = (field: Field): boolean => field.type !== 'note' && field.type !== 'computed'

function requiredSlot({ field, requiredWhen }: RuledField<Runnable>, { owner, insists }: Around, table: SlotTable) {
  if (!isQuestion(field)) return NEVER
  if (requiredWhen) return table.condition(owner, insists, requiredWhen)
  return field.required === false ? NEVER : insists
}

function buildGroup(node: RuledGroup<Runnable>, around: Around, table: SlotTable): Built {
  const { group, members, when } = node
  const { owner } = around
  const visible = table.condition(owner, around.visible, when)
  const chooser = group.choice ? compileField(chooserOf(node), { ...around, visible }, table) : undefined
  const insists = insistsSlot(node, around, table)
  const parts = members.map(member =>
    buildNodes(
      [member],
      { ...around, visible: chooser ? chosenSlot(chooser, member, owner, visible, table) : visible, insists },
      table,
    ),
  )
  const inside: Built = {
    fields: [...(chooser ? [chooser] : []), ...parts.flatMap(part => part.fields)],
    groups: parts.flatMap(part => part.groups),
  }
  const slot = chooser?.slot ?? contextSlot(node, owner, visible, table)
  const { forbidden, checks } = node
  const compiled: CompiledGroup = {
    kind: 'group',
    id: group.id,
    group,
    slot,
    visible,
    fields: inside.fields,
    ...(forbidden && { forbidden }),
    ...(checks && { checks }),
  }
  return { fields: inside.fields, groups: [compiled, ...inside.groups] }
}

/** The question which member of a choice group applies. */
function chooserOf({ group, members, requiredWhen }: RuledGroup<Runnable>): RuledField<Runnable> {
  const { id, label, required } = group
  const options = members.map(member => {
    const { id: value, label: text } = 'group' in member ? member.group : member.field
    return { value, label: text }
  })
  const field: FieldOf<'radios'> = { type: 'radios', id, label, options, ...(required !== undefined && { required }) }
  return { field, ...(requiredWhen && { requiredWhen }) }
}

function chosenSlot(
  chooser: CompiledField,
  member: RuledNode<Runnable>,
  owner: number,
  around: number,
  table: SlotTable,
) {
  const id = 'group' in member ? member.group.id : member.field.id
  const { slot } = chooser
  return table.condition(owner, around, { run: run => run.value(slot) === id, needs: [slot], binds: false })
}

/** An optional group asks for its required members once any of them is answered. */
function insistsSlot(node: RuledGroup<Runnable>, { owner, insists }: Around, table: SlotTable): number {
  const { group, requiredWhen } = node
  if (!requiredWhen && group.required !== false) return insists
  const slots = answerSlots(node, table)
  return table.condition(owner, insists, {
    run: run => requiredWhen?.run(run) === true || slots.some(slot => run.value(slot) !== null),
    needs: [...slots, ...(requiredWhen?.needs ?? [])],
    binds: requiredWhen?.binds ?? false,
  })
}

/** Where the answers of a group are found. */
function answerSlots({ group, members }: RuledGroup<Runnable>, table: SlotTable): readonly number[] {
  const own = group.choice ? [table.slots.get(group.id) ?? NEVER] : []
  const inside = members.flatMap(member => {
    if ('group' in member) return answerSlots(member, table)
    return isQuestion(member.field) ? [table.slots.get(member.field.id) ?? NEVER] : []
  })
  return slotsOnly(...own, ...inside)
}

/** A group's value: a context of its members' values. */
function contextSlot(
  { group, members }: RuledGroup<Runnable>,
  owner: number,
  visible: number,
  table: SlotTable,
): number {
  const entries = members.map((member): [string, number] => {
    const id = 'group' in member ? member.group.id : member.field.id
    return [id, table.slots.get(id) ?? NEVER]
  })
  return table.define(group.id, {
    owner,
    needs: [...slotsOnly(visible), ...entries.map(([, slot]) => slot)],
    read: run => (run.asks(visible) ? new Map(entries.map(([id, slot]) => [id, run.value(slot)])) : null),
  })
}

/** Where nothing around it decides. */
export const anywhere = (words: Words): Around => ({ owner: FORM, visible: ALWAYS, insists: ALWAYS, words })
