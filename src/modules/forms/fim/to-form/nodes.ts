import type { Form, Node, Page } from '../../domain/model.ts'
import type { OpenRule, Origin } from './origin.ts'

/** Anything of a form that may come from a schema. */
export interface FormPart {
  readonly id: string
  readonly fim?: Origin
  readonly openRules?: readonly OpenRule[]
}

/** Sections, pages, groups and fields, each before what it holds. */
export const nodesOf = (form: Form): readonly FormPart[] =>
  form.sections.flatMap(section => [section, ...section.pages.flatMap(ofPage)])

const ofPage = (page: Page): readonly FormPart[] => [
  page,
  ...(page.kind === 'page' ? page.fields.flatMap(ofNode) : page.pages.flatMap(ofPage)),
]

const ofNode = (node: Node): readonly FormPart[] =>
  node.type === 'group' ? [node, ...node.fields.flatMap(ofNode)] : [node]
