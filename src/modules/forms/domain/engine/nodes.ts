import type { Field, Form, Group, Node, Page, QuestionPage, RepeatPage } from '../model.ts'

/** All fields, those in groups included, in the order in which they are asked. */
export const fieldsIn = (nodes: readonly Node[]): readonly Field[] =>
  nodes.flatMap(node => (node.type === 'group' ? fieldsIn(node.fields) : [node]))

/** All fields and groups, each group before its members. */
export const nodesIn = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap(node => (node.type === 'group' ? [node, ...nodesIn(node.fields)] : [node]))

/** A page, and the lists around it, the outermost first. */
export interface PlacedPage {
  readonly page: Page
  readonly repeats: readonly RepeatPage[]
}

/** All pages; the pages of an item before the page of their list. */
const pagesIn = (pages: readonly Page[], repeats: readonly RepeatPage[] = []): readonly PlacedPage[] =>
  pages.flatMap(page =>
    page.kind === 'page' ? [{ page, repeats }] : [...pagesIn(page.pages, [...repeats, page]), { page, repeats }],
  )
export const pagesOf = (form: Form): readonly PlacedPage[] => form.sections.flatMap(section => pagesIn(section.pages))

/** Everything in a form that has an id which expressions may name, in the order in which it is asked. */
export type Part =
  | { readonly kind: 'field'; readonly field: Field; readonly page: QuestionPage; readonly place: string }
  | { readonly kind: 'group'; readonly group: Group; readonly page: QuestionPage; readonly place: string }
  | { readonly kind: 'list'; readonly repeat: RepeatPage; readonly place: string }
  | { readonly kind: 'computed' | 'declaration'; readonly field: Field; readonly place: string }

export function partsOf(form: Form): readonly Part[] {
  const asked = pagesOf(form).flatMap(({ page, repeats }): Part[] => {
    const place = [...repeats, page].map(({ id }) => id).join('.')
    if (page.kind === 'repeat') return [{ kind: 'list', repeat: page, place }]
    return nodesIn(page.fields).map(node => {
      const at = { page, place: `${place}.${node.id}` }
      return node.type === 'group' ? { kind: 'group', group: node, ...at } : { kind: 'field', field: node, ...at }
    })
  })
  const computed = (form.computed ?? []).map((field): Part => ({ kind: 'computed', field, place: field.id }))
  const declared = form.declarations.map((field): Part => ({ kind: 'declaration', field, place: field.id }))
  return [...asked, ...computed, ...declared]
}

export function idOf(part: Part): string {
  if (part.kind === 'list') return part.repeat.list
  return part.kind === 'group' ? part.group.id : part.field.id
}
