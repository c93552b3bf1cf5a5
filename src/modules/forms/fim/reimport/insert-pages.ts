import type { Form, Node, Page, QuestionPage, RepeatPage, Section } from '../../domain/model.ts'
import { Names } from '../to-form/names.ts'

/** New fields on a page "Neu aus FIM" behind the last page of their group; new lists as they are. */
export function insertPages(sections: readonly Section[], fresh: Form, added: readonly Node[]): Section[] {
  const ids = new Names(sections.flatMap(section => section.pages.flatMap(idsOf)))
  const ownOf = (node: Node): string => node.fim?.path ?? ''
  const groups = Map.groupBy(added, node => anchorOf(ownOf(node), sections))
  let result = [...sections]
  for (const [anchor, nodes] of groups) {
    const lists = listsWith(fresh, nodes)
    const inLists = new Set(lists.flatMap(list => pathsOf(list)))
    const loose = nodes.filter(node => !inLists.has(ownOf(node)))
    const pages: Page[] = lists.map(list => renamed(list, ids))
    if (loose.length > 0)
      pages.unshift({ kind: 'page', id: ids.take('neu-aus-fim', '-'), title: 'Neu aus FIM', fields: [...loose] })
    result = insertBehind(result, anchor, pages)
  }
  return result
}

/** The nearest group around a path that the form knows; '' when there is none. */
function anchorOf(path: string, sections: readonly Section[]): string {
  const known = sections.flatMap(section => [section.fim?.path ?? '', ...section.pages.flatMap(pathsOf)])
  for (let around = parentOf(path); around !== ''; around = parentOf(around))
    if (known.some(own => own === around || own.startsWith(`${around}.`))) return around
  return ''
}

/** Lists of the new form all of whose fields are new. */
const listsWith = (form: Form, nodes: readonly Node[]): readonly RepeatPage[] => {
  const fresh = new Set(nodes.map(node => node.fim?.path))
  const outermost = (page: Page): readonly RepeatPage[] => {
    if (page.kind === 'page') return []
    const fields = page.pages.flatMap(fieldPaths)
    return fields.every(path => fresh.has(path)) ? [page] : page.pages.flatMap(outermost)
  }
  return form.sections.flatMap(section => section.pages.flatMap(outermost))
}

function insertBehind(sections: readonly Section[], anchor: string, pages: readonly Page[]): Section[] {
  let open: readonly Page[] = pages
  const into = <P extends Page>(list: readonly P[]): Page[] => {
    const at = anchor === '' ? -1 : list.findLastIndex(page => pathsOf(page).some(path => isIn(path, anchor)))
    const found = list[at]
    if (open.length === 0 || !found) return [...list]
    if (found.kind === 'repeat' && found.fim && isIn(anchor, found.fim.path)) {
      const inner: RepeatPage = { ...found, pages: into(found.pages) }
      if (open.length > 0) inner.pages = [...inner.pages, ...open]
      open = []
      return [...list.slice(0, at), inner, ...list.slice(at + 1)]
    }
    const now = [...list.slice(0, at + 1), ...open, ...list.slice(at + 1)]
    open = []
    return now
  }
  const result = sections.map(section => ({ ...section, pages: into(section.pages) }))
  const last = result.at(-1)
  if (open.length > 0 && last) result[result.length - 1] = { ...last, pages: [...last.pages, ...open] }
  return result
}

const isIn = (path: string, around: string): boolean => path === around || path.startsWith(`${around}.`)
const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.')

const nodePaths = (node: Node): readonly string[] => [
  ...(node.fim ? [node.fim.path] : []),
  ...(node.type === 'group' ? node.fields.flatMap(nodePaths) : []),
]
const fieldPaths = (page: Page): readonly string[] =>
  page.kind === 'repeat' ? page.pages.flatMap(fieldPaths) : page.fields.flatMap(leafPaths)
const leafPaths = (node: Node): readonly string[] =>
  node.type === 'group' ? node.fields.flatMap(leafPaths) : node.fim ? [node.fim.path] : []
const pathsOf = (page: Page): readonly string[] => [
  ...(page.fim ? [page.fim.path] : []),
  ...(page.kind === 'page' ? page.fields.flatMap(nodePaths) : page.pages.flatMap(pathsOf)),
]
const idsOf = (page: Page): readonly string[] => [page.id, ...(page.kind === 'repeat' ? page.pages.flatMap(idsOf) : [])]

const renamed = (page: RepeatPage, ids: Names): RepeatPage => ({
  ...page,
  id: ids.take(page.id, '-'),
  pages: page.pages.map((inner): QuestionPage | RepeatPage =>
    inner.kind === 'page' ? { ...inner, id: ids.take(inner.id, '-') } : renamed(inner, ids),
  ),
})
