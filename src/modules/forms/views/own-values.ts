import { type CompiledForm, itemSummaries, type PageInfo, type PageRef } from '../domain/engine.ts'
import type { PageState } from './page-state.ts'
import { itemHole, itemTextHole } from './progress.tsx'

type OwnValues = Record<string, string | undefined>

/** What every page has; and the items it stands in: their numbers, and what those around the innermost are called. */
export function ownValues(
  { form, info }: { readonly form: CompiledForm; readonly info: PageInfo },
  state: PageState,
): OwnValues {
  const { ref, links, stand } = state
  const own: OwnValues = { '@back': links.back, '@later': links.later, '@query': links.query, '@stand': stand }
  const innermost = info.kind === 'page' ? info.repeats.length - 1 : info.repeats.length
  for (const [depth, { list, index }] of itemsOnTheWay(ref).entries()) {
    own[itemHole(depth)] = String(index + 1)
    if (depth < innermost) own[itemTextHole(depth)] = nameOfItem(form, list, index, state)
  }
  return own
}

interface ItemOnTheWay {
  /** The page of its list. */
  readonly list: PageRef
  readonly index: number
}

const itemsOnTheWay = ({ pageId, item }: PageRef): readonly ItemOnTheWay[] =>
  item
    ? [
        { list: { pageId }, index: item.index },
        ...itemsOnTheWay(item.page).map(({ list, index }) => ({
          list: { pageId, item: { index: item.index, page: list } },
          index,
        })),
      ]
    : []

/** ` („Luna“)`: among several items one looks for the name, not for the number. */
function nameOfItem(form: CompiledForm, list: PageRef, index: number, { answers, surroundings }: PageState): string {
  const text = itemSummaries(form, answers, list, surroundings)[index]?.text ?? ''
  return text === '' ? '' : form.words.inBrackets(text)
}
