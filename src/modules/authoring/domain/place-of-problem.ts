import { nameOf } from '../../forms/domain/edit/edit.ts'
import { elementsOf } from '../../forms/domain/edit/tree.ts'
import type { DraftSource } from './draft.ts'

/**
 * The element that a place speaks of, for the link into the designer: "hund.rasse.when" and
 * "sections.0.pages.1.fields.0.label" both lead to a field.
 */
export function elementOfPlace(form: DraftSource['form'], place: string): string | undefined {
  const list = /^codeLists\.([A-Za-z0-9]+)/.exec(place)?.[1]
  if (list !== undefined) return `list.${list}`
  const elements = elementsOf(form)
  const parts = place.split('.')
  if (/^(sections|computed|declarations)\.\d/.test(place)) {
    const around = elements.filter(({ list, at }) => `${place}.`.startsWith(`${[...list, at].join('.')}.`))
    const last = around.at(-1)
    return last && nameOf(last.place)
  }
  const fields = elements.filter(element => element.place.kind === 'field')
  const field = parts.flatMap(part => fields.filter(({ id }) => id === part)).at(-1)
  if (field) return nameOf(field.place)
  const pages = elements.filter(element => element.place.kind === 'page')
  const page = parts.flatMap(part => pages.filter(({ id }) => id === part)).at(-1)
  return page && nameOf(page.place)
}
