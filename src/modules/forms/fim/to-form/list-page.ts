import type { Node, Page, RepeatPage } from '../../domain/model.ts'
import type { XdfStructure } from '../xdf.ts'
import { type Building, conditionsAt, fieldNode, openRulesAt, placeAt } from './building.ts'
import { allOf } from './combine.ts'
import type { Frame, LayOut } from './frame.ts'
import { kebabCase } from './names.ts'
import { originOf } from './origin.ts'

/** As many as the form's model allows: stands for "*". */
const MANY = 200

/** What may be given several times, as a list page; nothing where the group is empty. */
export function listPage(
  child: XdfStructure,
  path: string,
  frame: Frame,
  building: Building,
  layOut: LayOut,
): readonly Page[] {
  const { element, min, max } = child
  const conditions = conditionsAt(path, building)
  const { required, requiredWhen } = conditions
  // Before its items' pages: the list has the plain name in addresses.
  const id = building.pageIds.take(kebabCase(element.label, 'liste'), '-')
  const pages = itemPages(child, path, building, layOut)
  const summary = summaryOf(pages)
  if (pages.length === 0 || summary === undefined) return []
  const when = allOf([...frame.when, ...(conditions.when === undefined ? [] : [conditions.when])])
  const left =
    requiredWhen === undefined || min > 0
      ? []
      : [{ id: 'required', text: `Unter dieser Bedingung ist mindestens eine Angabe nötig: ${requiredWhen}` }]
  const label = element.label.slice(0, 3900)
  const item = label.replace(/ (?:hinzufügen|erfassen|eingeben)$/, '')
  const page: RepeatPage = {
    kind: 'repeat',
    id,
    title: label,
    ...(when === undefined ? {} : { when }),
    list: element.kind === 'group' ? building.ids.of(path) : building.ids.extra(`${building.ids.of(path)}Liste`),
    itemName: item,
    addLabel: `„${item}“ hinzufügen`,
    itemSummary: summary,
    min: Math.min(required ? Math.max(min, 1) : min, MANY),
    max: Math.min(max ?? MANY, MANY),
    pages: [...pages],
    fim: originOf(placeAt(path, building)),
    ...openRulesAt(path, left, building),
  }
  return [page]
}

function itemPages({ element }: XdfStructure, path: string, building: Building, layOut: LayOut): readonly Page[] {
  if (element.kind === 'group') return layOut(element.children, path, { title: element.label, when: [] }, building)
  const { required: _, when: __, ...field } = fieldNode(path, building)
  return [
    {
      kind: 'page',
      id: building.pageIds.take(kebabCase(element.label, 'seite'), '-'),
      title: element.label.slice(0, 4000),
      fields: [field],
    },
  ]
}

/** The first one or two answers that name an item. */
function summaryOf(pages: readonly Page[]): string | undefined {
  const asked = pages.flatMap(page => (page.kind === 'page' ? page.fields.flatMap(askedIn) : []))
  const lists = pages.flatMap(page => (page.kind === 'repeat' ? [page.list] : []))
  const named =
    asked.find(node => node.type === 'text' || node.type === 'select') ?? asked.find(node => node.type !== 'file')
  return named?.id ?? asked[0]?.id ?? (lists[0] === undefined ? undefined : `count(${lists[0]})`)
}

const askedIn = (node: Node): readonly Node[] => {
  if (node.type === 'group') return node.fields.flatMap(askedIn)
  return node.type === 'note' || node.type === 'computed' ? [] : [node]
}
