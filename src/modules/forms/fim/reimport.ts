import type { Form, Node, Page, QuestionPage, RepeatPage } from '../domain/model.ts'
import { formFromSchema } from './form-from-schema.ts'
import { insertPages } from './reimport/insert-pages.ts'
import { type RuleChange, ruleChanges } from './reimport/rule-changes.ts'
import { updated } from './reimport/updated.ts'
import type { KnownList } from './to-form/lists.ts'
import { nodesOf } from './to-form/nodes.ts'
import type { XdfSchema } from './xdf.ts'

/** What a newer version of a schema does to a form; `sentence` is for the author. */
export interface FimChange {
  readonly kind: 'added' | 'changed' | 'removed' | RuleChange['kind']
  readonly path: string
  /** Of a rule: the first element that comes from its group or field; '' where there is none. */
  readonly elementId: string
  readonly sentence: string
}

export interface Reimport {
  readonly form: Form
  readonly changes: readonly FimChange[]
}

/**
 * Brings a form to a newer version of its schema. Restrictions and values follow the schema; pages, order, labels,
 * hints, conditions and the author's own fields stay; rules that came, changed or went are told. New fields stand on a page of their own beside their group; what
 * the schema has no more is marked, not deleted.
 */
export function reimport(form: Form, schema: XdfSchema, lists: readonly KnownList[] = []): Reimport {
  const known = knownIds(form)
  const taken = nodesOf(form).map(part => part.id)
  const fresh = formFromSchema(schema, { ids: known, taken, lists }).form
  const coming = new Map(leavesOf(fresh).map(leaf => [leaf.fim?.path ?? '', leaf]))
  const changes: FimChange[] = []
  const kept = form.sections.map(section => ({
    ...section,
    pages: section.pages.map(page => keepPage(page, coming, schema.version, changes)),
  }))
  const there = new Set(leavesOf(form).map(leaf => leaf.fim?.path))
  const added = leavesOf(fresh).filter(({ fim }) => fim !== undefined && !there.has(fim.path))
  for (const node of added)
    changes.push({
      kind: 'added',
      path: node.fim?.path ?? '',
      elementId: node.id,
      sentence: `Neu: „${node.label}“. Das Feld steht auf der Seite „Neu aus FIM“.`,
    })
  const parts = nodesOf(form)
  for (const { kind, at, sentence } of ruleChanges(form.fim, fresh.fim)) {
    const carrier = at === '' ? undefined : parts.find(({ fim }) => fim?.path.split('.').includes(at))
    changes.push({ kind, path: at, elementId: carrier?.id ?? '', sentence })
  }
  const codeLists = { ...form.codeLists, ...fresh.codeLists }
  return {
    form: {
      ...form,
      sections: insertPages(kept, fresh, added),
      ...(Object.keys(codeLists).length === 0 ? {} : { codeLists }),
      ...(fresh.fim && { fim: fresh.fim }),
    },
    changes,
  }
}

function keepPage(
  page: Page,
  coming: ReadonlyMap<string, Node>,
  version: string,
  changes: FimChange[],
): QuestionPage | RepeatPage {
  if (page.kind === 'repeat')
    return { ...page, pages: page.pages.map(inner => keepPage(inner, coming, version, changes)) }
  return { ...page, fields: page.fields.map(node => keepNode(node, coming, version, changes)) }
}

function keepNode(node: Node, coming: ReadonlyMap<string, Node>, version: string, changes: FimChange[]): Node {
  if (node.type === 'group')
    return { ...node, fields: node.fields.map(inner => keepNode(inner, coming, version, changes)) }
  const { fim } = node
  if (fim === undefined || fim.type === 'group' || fim.type === 'choice') return node
  const next = coming.get(fim.path)
  const change = (kind: FimChange['kind'], sentence: string) =>
    changes.push({ kind, path: fim.path, elementId: node.id, sentence })
  if (next === undefined || next.type === 'group') {
    const mark = {
      id: `${fim.path}.removed`,
      text: `In Version ${version} des Datenschemas gibt es dieses Feld nicht mehr.`,
    }
    if (node.openRules?.some(({ id }) => id === mark.id)) return node
    change(
      'removed',
      `Entfallen: „${node.label}“ gibt es im Schema nicht mehr. Das Feld ist markiert und bleibt, bis Sie es löschen.`,
    )
    return { ...node, openRules: [...(node.openRules ?? []), mark] }
  }
  const { field, differences } = updated(node, next)
  if (differences.length > 0) change('changed', `Geändert: „${node.label}“ (${differences.join(', ')}).`)
  return field
}

/** Fields in the order of the form, without groups and the questions before groups. */
const leavesOf = (form: Form): readonly Node[] => form.sections.flatMap(section => section.pages.flatMap(ofPage))
const ofPage = (page: Page): readonly Node[] =>
  page.kind === 'page' ? page.fields.flatMap(ofNode) : page.pages.flatMap(ofPage)
const ofNode = (node: Node): readonly Node[] => {
  if (node.type === 'group') return node.fields.flatMap(ofNode)
  return node.fim?.type === 'group' || node.fim?.type === 'choice' ? [] : [node]
}

/** The ids that fields, groups and lists have, by path. */
function knownIds(form: Form): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const node = (part: Node): void => {
    if (part.fim) found.set(part.fim.path, part.id)
    if (part.type === 'group') for (const inner of part.fields) node(inner)
  }
  const page = (part: Page): void => {
    if (part.kind === 'repeat' && part.fim) found.set(part.fim.path, part.list)
    if (part.kind === 'page') for (const inner of part.fields) node(inner)
    else for (const inner of part.pages) page(inner)
  }
  for (const section of form.sections) for (const part of section.pages) page(part)
  return found
}
