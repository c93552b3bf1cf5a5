import type { Form, Node, Page, Section } from '../model.ts'
import { partsOf } from './nodes.ts'
import type { FormProblem } from './types.ts'

/** A choice has options of its own, or one of the form's code lists. */
export const checkCodeLists = (form: Form): readonly FormProblem[] =>
  partsOf(form).flatMap(part => {
    if (part.kind !== 'field' || !isChoice(part.field)) return []
    const { options, codeList } = part.field
    const { place } = part
    if (options && codeList !== undefined)
      return [{ place, message: 'Eine Auswahl hat eigene Antworten oder eine Codeliste, nicht beides.' }]
    if (codeList === undefined)
      return options ? [] : [{ place, message: 'Der Auswahl fehlen die Antworten oder eine Codeliste.' }]
    return listOf(form, codeList) ? [] : [{ place, message: `Die Codeliste „${codeList}“ gibt es nicht.` }]
  })

type Choice = Extract<Node, { type: 'radios' | 'select' | 'checkboxes' }>
const isChoice = (node: Node): node is Choice =>
  node.type === 'radios' || node.type === 'select' || node.type === 'checkboxes'
const listOf = ({ codeLists }: Form, id: string) =>
  codeLists && Object.hasOwn(codeLists, id) ? codeLists[id] : undefined

/** The form with the entries of its code lists where they are asked. */
export const withOptions = (form: Form): Form =>
  form.codeLists
    ? {
        ...form,
        sections: form.sections.map((section): Section => ({ ...section, pages: pagesWith(form, section.pages) })),
      }
    : form

const pagesWith = (form: Form, pages: readonly Page[]): Page[] =>
  pages.map(page =>
    page.kind === 'repeat'
      ? { ...page, pages: pagesWith(form, page.pages) }
      : { ...page, fields: nodesWith(form, page.fields) },
  )

const nodesWith = (form: Form, nodes: readonly Node[]): Node[] =>
  nodes.map(node => {
    if (node.type === 'group') return { ...node, fields: nodesWith(form, node.fields) }
    if (!isChoice(node) || node.codeList === undefined) return node
    const { codeList, ...rest } = node
    return { ...rest, options: listOf(form, codeList)?.entries ?? [] }
  })
