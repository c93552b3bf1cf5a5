import type { CodeList, Field, Form, Node, Page } from '../../domain/model.ts'
import type { Origin } from '../to-form/origin.ts'

/** A place of the schema to be written. */
export interface Place {
  readonly id: string
  label: string
  help?: string
  legalBasis?: string
  version?: string
  count: string
  choice: boolean
  /** Undefined for groups. */
  field?: Field
  /** Use and type as the schema said them: "locked text". */
  type?: string
  codeList?: { uri: string; version?: string }
  readonly children: Place[]
}

/** The tree that a form stands for: by the FIM paths of its parts; the author's own fields stand beside their neighbours. */
export function treeOf(form: Form): readonly Place[] {
  const root: Place = { id: '', label: '', count: '1:1', choice: false, children: [] }
  const at = (path: string, counts: readonly string[] = []): Place =>
    path.split('.').reduce((place, id, depth) => {
      const known = place.children.find(child => child.id === id)
      if (known) return known
      const made: Place = { id, label: id, count: counts[depth] ?? '1:1', choice: false, children: [] }
      place.children.push(made)
      return made
    }, root)
  let own = 0
  const ownPath = (around: string): string => {
    own += 1
    return `${around === '' ? '' : `${around}.`}F99${String(900_000_000 + own).padStart(9, '0')}`
  }
  const group = (origin: Origin | undefined, label: string, help?: string, count = origin?.count): void => {
    if (!origin) return
    const place = at(origin.path, origin.count?.split('.'))
    place.label = label
    if (help !== undefined) place.help = help
    describe(place, count === undefined ? origin : { ...origin, count })
  }
  const visit = (node: Node, around: string): string => {
    if (node.type === 'group') {
      const path = node.fim?.path ?? around
      group(node.fim, node.label, node.hint, countOf(node))
      for (const inner of node.fields) visit(inner, path)
      return around
    }
    const gate = node.fim?.type === 'group' || node.fim?.type === 'choice'
    if (gate) {
      group(node.fim, labelOfGate(node))
      return around
    }
    const place = at(node.fim?.path ?? ownPath(around), node.fim?.count?.split('.'))
    place.field = node
    place.label = node.label
    if (node.hint !== undefined) place.help = node.hint
    if (node.legalBasis !== undefined) place.legalBasis = node.legalBasis
    describe(place, { ...(node.fim ?? { path: '' }), count: countOf(node) })
    const list = codeListOf(node, form.codeLists ?? {})
    if (list) place.codeList = list
    return around
  }
  const page = (found: Page, around: string): void => {
    const path = found.fim?.path ?? around
    const list = found.kind === 'repeat' && found.fim?.path.split('.').at(-1)?.startsWith('F') === true
    if (!list) group(found.fim, found.title)
    if (found.kind === 'page') for (const node of found.fields) visit(node, node.fim ? parentOf(node.fim.path) : path)
    else for (const inner of found.pages) page(inner, list ? around : path)
  }
  for (const section of form.sections) {
    group(section.fim, section.title)
    for (const inner of section.pages) page(inner, section.fim?.path ?? '')
  }
  return root.children
}

const parentOf = (path: string): string => path.split('.').slice(0, -1).join('.')

function describe(place: Place, origin: Origin): void {
  if (origin.version !== undefined) place.version = origin.version
  if (origin.count !== undefined) place.count = origin.count.split('.').at(-1) ?? '1:1'
  if (origin.type !== undefined) place.type = origin.type
  if (origin.type === 'choice') place.choice = true
  if (origin.codeList) place.codeList = { ...origin.codeList }
}

/** What the schema said, unless the author has changed since whether it must be given. */
function countOf(node: Node): string {
  const conditional = node.when !== undefined || node.requiredWhen !== undefined
  const needed = node.required !== false
  const said = /^(\d+):(\d+|\*)$/.exec(node.fim?.count?.split('.').at(-1) ?? '')
  if (!said) return needed && !conditional ? '1:1' : '0:1'
  const [count, min, max] = said
  // Of a list's item the page says how many there must be.
  if (max !== '1' && node.type !== 'file' && node.type !== 'checkboxes') return count
  if (!needed && Number(min) > 0) return `0:${max}`
  const asked = node.type !== 'note' && node.type !== 'computed'
  return asked && needed && !conditional && min === '0' ? `1:${max}` : count
}

const labelOfGate = ({ label }: Field): string => /„(.*)“/.exec(label)?.[1] ?? label

function codeListOf(node: Field, lists: Readonly<Record<string, CodeList>>): Place['codeList'] {
  const list = 'codeList' in node && node.codeList !== undefined ? lists[node.codeList] : undefined
  if (list?.uri === undefined) return undefined
  return { uri: list.uri, ...(list.version === undefined ? {} : { version: list.version }) }
}
