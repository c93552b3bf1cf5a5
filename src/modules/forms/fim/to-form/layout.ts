import type { Node, Page, QuestionPage } from '../../domain/model.ts'
import { pathIn } from '../places.ts'
import type { XdfGroup, XdfStructure } from '../xdf.ts'
import {
  type Building,
  conditionsAt,
  FILE,
  holdsList,
  nodeOf,
  openRulesAt,
  placeAt,
  questionsIn,
  withGroupName,
} from './building.ts'
import { isList } from './cardinality.ts'
import { allOf, anyOf } from './combine.ts'
import type { Frame } from './frame.ts'
import { choiceOf, gateOf } from './gate.ts'
import { listPage } from './list-page.ts'
import { kebabCase } from './names.ts'
import { originOf } from './origin.ts'

/** At most so many questions on a page. */
const PAGE = 7
/** A group of up to so many stays on the page of its neighbours. */
const SMALL = 2
/** Two names up to this length together are a title. */
const SHORT_TITLE = 60

/** The pages for what stands in a group or in the schema itself: one thing a page, in the schema's order. */
export function pagesFor(
  children: readonly XdfStructure[],
  around: string,
  frame: Frame,
  building: Building,
): readonly Page[] {
  const pages: Page[] = []
  let open: Node[] = []
  const close = (): void => {
    const page = pageWith(open, frame, pages.length, building)
    if (page) pages.push(page)
    open = []
  }
  for (const child of children) {
    const { element } = child
    const path = pathIn(around, element.id)
    if (isList(child)) {
      close()
      pages.push(...listPage(child, path, frame, building, pagesFor))
    } else if (element.kind === 'group' && element.children.length > 0) {
      if (!fitsOnePage(element)) {
        close()
        pages.push(...takenApart(child, element, path, frame, building))
      } else if (questionsIn(element) <= SMALL && askedIn(open) + questionsIn(element) <= PAGE) {
        open.push(nodeOf(child, around, building))
      } else {
        close()
        pages.push(groupPage(child, element, path, frame, building))
      }
    } else if (element.kind === 'field') {
      if (askedIn(open) >= PAGE) close()
      open.push(nodeOf(child, around, building))
    }
  }
  close()
  return pages
}

/** Of a choice only one member is asked. */
const fitsOnePage = (group: XdfGroup): boolean =>
  !holdsList(group) &&
  (group.choice
    ? group.children.every(({ element }) => element.kind === 'field' || questionsIn(element) <= PAGE)
    : questionsIn(group) <= PAGE)

const askedIn = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'group') return sum + askedIn(node.fields)
    return sum + (node.type === 'note' || node.type === 'computed' ? 0 : node.type === 'file' ? FILE : 1)
  }, 0)

function pageWith(
  fields: Node[],
  { title, when }: Frame,
  before: number,
  building: Building,
): QuestionPage | undefined {
  const [first] = fields
  if (!first) return undefined
  const condition = allOf([...when, ...someAsked(fields)])
  return {
    kind: 'page',
    id: building.pageIds.take(
      kebabCase(fields.length === 1 && first.type !== 'note' ? first.label : title, 'seite'),
      '-',
    ),
    title: titleOf(fields, title, before),
    ...(condition === undefined ? {} : { when: condition }),
    fields,
  }
}

/** One question is its own title; a page after the first of its group is named by its questions where they are short. */
function titleOf(fields: readonly Node[], title: string, before: number): string {
  const asked = fields.filter(({ type }) => type !== 'note' && type !== 'computed')
  const [first, second] = asked
  if (first && asked.length === fields.length && fields.length === 1) return first.label
  if (before === 0 || !first) return title
  const names = second ? `${first.label} und ${second.label}` : first.label
  return asked.length < 3 && names.length <= SHORT_TITLE ? names : `Weitere Angaben: ${title}`.slice(0, 4000)
}

/** Where all of a page is asked under conditions: when any of it is asked. So no page is ever empty. */
function someAsked(fields: readonly Node[]): readonly string[] {
  const conditions = fields.map(({ when }) => when)
  if (conditions.includes(undefined)) return []
  const own = new RegExp(`\\b(?:${fields.flatMap(idsIn).join('|')})\\b`)
  const outer = conditions.filter(when => when !== undefined).filter(when => !own.test(when))
  const any = anyOf([...new Set(outer)])
  return any === undefined ? [] : [any]
}

const idsIn = (node: Node): readonly string[] =>
  node.type === 'group' ? [node.id, ...node.fields.flatMap(idsIn)] : [node.id]

/** A group with a page to itself. What must be given stands there without a frame around it. */
function groupPage(child: XdfStructure, group: XdfGroup, path: string, frame: Frame, building: Building): QuestionPage {
  const { when, required, requiredWhen } = conditionsAt(path, building)
  const isPage = !group.choice && requiredWhen === undefined && (child.min > 0 || required === true)
  const condition = allOf([...frame.when, ...(when === undefined ? [] : [when])])
  return {
    kind: 'page',
    id: building.pageIds.take(kebabCase(group.label, 'seite'), '-'),
    title: group.label.slice(0, 4000),
    ...(isPage && group.help !== undefined ? { intro: plain(group.help) } : {}),
    ...(condition === undefined ? {} : { when: condition }),
    fields: isPage
      ? withGroupName(
          group.label,
          group.children.map(inner => nodeOf(inner, path, building)),
        )
      : [withoutCondition(nodeOf(child, path.split('.').slice(0, -1).join('.'), building))],
    ...(isPage ? { fim: originOf(placeAt(path, building)), ...openRulesAt(path, [], building) } : {}),
  }
}

/** The page has it. */
const withoutCondition = ({ when: _, ...node }: Node): Node => node

/** A group too large for one page becomes pages; where it may be left out, a question stands before them. */
function takenApart(
  child: XdfStructure,
  group: XdfGroup,
  path: string,
  frame: Frame,
  building: Building,
): readonly Page[] {
  const { when, required, requiredWhen } = conditionsAt(path, building)
  const around = { ...frame, when: [...frame.when, ...(when === undefined ? [] : [when])] }
  if (group.choice) {
    const choice = choiceOf(child, group, path, around, building)
    const member = (inner: XdfStructure): readonly Page[] =>
      pagesFor([inner], path, { title: group.label, when: [...around.when, choice.isChosen(inner)] }, building)
    return [choice.page, ...group.children.flatMap(member)]
  }
  // Rules that say when it must and when it must not be given leave nothing to ask: it is asked when it must.
  if (when !== undefined && requiredWhen !== undefined)
    return pagesFor(group.children, path, { title: group.label, when: [...around.when, requiredWhen] }, building)
  if (child.min > 0 || required) return pagesFor(group.children, path, { ...around, title: group.label }, building)
  const gate = gateOf(group, path, around, requiredWhen, building)
  const inside = { title: group.label, when: [...around.when, gate.isOpen] }
  return [gate.page, ...pagesFor(group.children, path, inside, building)]
}

const plain = (text: string): string => text.slice(0, 3500).replace(/[\\`*_#<>[\]|]/g, '\\$&')
