import type { Field, FieldOf, Form, Group, Node, Page, QuestionPage, RepeatPage, Section } from '../model.ts'

/** Anything of a form that a change can be about, and where it stands. */
export type Element = Standing &
  (
    | { readonly kind: 'section'; readonly node: Section }
    | { readonly kind: 'page'; readonly node: QuestionPage }
    | { readonly kind: 'list'; readonly node: RepeatPage }
    | { readonly kind: 'group'; readonly node: Group }
    | { readonly kind: 'field'; readonly node: Field }
    | { readonly kind: 'computed'; readonly node: FieldOf<'computed'> }
    | { readonly kind: 'declaration'; readonly node: FieldOf<'declaration'> }
  )
export type ElementKind = Element['kind']

interface Standing {
  /** Of a list: the id under which its items are kept. */
  readonly id: string
  readonly label: string
  /** The lists around it, outermost first: where its answer is kept. */
  readonly owner: readonly string[]
  /** What it stands in; undefined for what stands in the form itself. */
  readonly within: Container | undefined
}
interface Container {
  /** "page.hund": tells two containers apart. */
  readonly key: string
  readonly label: string
}

/** Everything in a form, in the order in which it is asked. */
export function elementsOf(form: Form): readonly Element[] {
  return [
    ...form.sections.flatMap(sectionElements),
    ...(form.computed ?? []).map(node => ({ kind: 'computed' as const, node, ...atTop(node) })),
    ...form.declarations.map(node => ({ kind: 'declaration' as const, node, ...atTop(node) })),
  ]
}

const atTop = ({ id, label }: Field) => ({ id, label, owner: [], within: undefined })

const sectionElements = (node: Section): readonly Element[] => [
  { kind: 'section', node, id: node.id, label: node.title, owner: [], within: undefined },
  ...node.pages.flatMap(page => pageElements(page, [], { key: `section.${node.id}`, label: node.title })),
]

function pageElements(page: Page, owner: readonly string[], within: Container): readonly Element[] {
  const here = { key: `page.${page.id}`, label: page.title }
  if (page.kind === 'page')
    return [
      { kind: 'page', node: page, id: page.id, label: page.title, owner, within },
      ...page.fields.flatMap(node => nodeElements(node, owner, here)),
    ]
  const inside = [...owner, page.list]
  return [
    { kind: 'list', node: page, id: page.list, label: page.title, owner, within },
    ...page.pages.flatMap(inner => pageElements(inner, inside, here)),
  ]
}

function nodeElements(node: Node, owner: readonly string[], within: Container): readonly Element[] {
  const { id, label } = node
  if (node.type !== 'group') return [{ kind: 'field', node, id, label, owner, within }]
  const here = { key: `group.${id}`, label }
  return [
    { kind: 'group', node, id, label, owner, within },
    ...node.fields.flatMap(member => nodeElements(member, owner, here)),
  ]
}
