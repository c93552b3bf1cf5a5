import type { FeelAst } from '../../feel/ast.ts'
import type { AnyPage, CompiledForm, CompiledRepeat, Expression } from '../compiled.ts'
import { flat, type RuledNode, type Rules } from '../rules.ts'

/** What must be true for something to be asked: the condition of something around it, or of itself. */
export interface Guard {
  /** Whose condition it is: a list, page, group or field. */
  readonly of: string
  readonly ast: FeelAst
  /** As the author wrote it; undefined for the pick of a choice group. */
  readonly expression: Expression | undefined
}

/** A list, page, group or field of a form, with all that decides about it. */
export interface Element {
  readonly kind: 'list' | 'page' | 'group' | 'field' | 'computed'
  readonly id: string
  /** "hunde.rasse.alter" */
  readonly place: string
  /** The lists in whose items it stands, the outermost first. */
  readonly repeats: readonly CompiledRepeat[]
  /** The outermost first, its own last. */
  readonly guards: readonly Guard[]
  /** Its own condition. */
  readonly own: Expression | undefined
  readonly rules: Rules<Expression>
  /** Its number among all fields in the order in which they are asked; that of its first field. */
  readonly position: number
}

interface Around {
  readonly place: string
  readonly repeats: readonly CompiledRepeat[]
  readonly guards: readonly Guard[]
}

/** Everything in a form, in the order in which it is asked. */
export function elementsOf(form: CompiledForm): readonly Element[] {
  const elements: Element[] = []
  let position = 0
  const visitPage = (page: AnyPage, around: Around): void => {
    const { id } = page.page
    const place = around.place + id
    const guards = withGuard(around.guards, id, page.when)
    if (page.kind === 'repeat') {
      elements.push({ kind: 'list', id, place, repeats: around.repeats, guards, own: page.when, rules: {}, position })
      const inside = { place: `${place}.`, repeats: [...around.repeats, page], guards }
      for (const inner of page.pages) visitPage(inner, inside)
      return
    }
    const rules = page.checks ? { checks: page.checks } : {}
    elements.push({ kind: 'page', id, place, repeats: around.repeats, guards, own: page.when, rules, position })
    for (const node of page.nodes) visitNode(node, { ...around, place: `${place}.`, guards })
  }
  const visitNode = (node: RuledNode<Expression>, around: Around): void => {
    const { repeats } = around
    if ('field' in node) {
      const { field, ...rules } = node
      const guards = withGuard(around.guards, field.id, rules.when)
      elements.push({
        kind: 'field',
        id: field.id,
        place: around.place + field.id,
        repeats,
        guards,
        own: rules.when,
        rules,
        position,
      })
      position += 1
      return
    }
    const { group, members, ...rules } = node
    const place = around.place + group.id
    const guards = withGuard(around.guards, group.id, rules.when)
    elements.push({ kind: 'group', id: group.id, place, repeats, guards, own: rules.when, rules, position })
    for (const member of members) {
      const inside = group.choice ? [...guards, picked(group.id, member)] : guards
      visitNode(member, { place: `${place}.`, repeats, guards: inside })
    }
  }
  for (const page of form.pages) visitPage(page, { place: '', repeats: [], guards: [] })
  return [...elements, ...computedElements(form, position)]
}

const withGuard = (guards: readonly Guard[], of: string, when: Expression | undefined): readonly Guard[] =>
  when ? [...guards, { of, ast: when.ast, expression: when }] : guards

function picked(groupId: string, member: RuledNode<Expression>): Guard {
  const [first] = flat([member])
  const id = first && 'group' in first ? first.group.id : (first?.field.id ?? '')
  return { of: groupId, ast: ['compare', '=', ['name', groupId], ['literal', id]], expression: undefined }
}

/** Computed for the form as a whole. */
const computedElements = (form: CompiledForm, position: number): readonly Element[] =>
  form.computed.map(({ field: { id } }) => {
    const own = form.expressions.filter(({ elementId, place }) => elementId === id && place.startsWith(`${id}.`))
    const when = own.find(({ role }) => role === 'when')
    const value = own.find(({ role }) => role === 'value')
    const rules = { ...(when && { when }), ...(value && { value }) }
    return { kind: 'computed', id, place: id, repeats: [], guards: withGuard([], id, when), own: when, rules, position }
  })
