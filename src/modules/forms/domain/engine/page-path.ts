import type { CompiledForm } from './compiled.ts'
import { findPage } from './find-page.ts'
import type { PageRef } from './types.ts'

/** URL segments of a page: `['hunde']`, or `['hunde', '1', 'rasse']` (items count from 1 in URLs). */
export const pagePath = (ref: PageRef): readonly string[] =>
  ref.item ? [ref.pageId, String(ref.item.index + 1), ref.item.pageId] : [ref.pageId]

/** The page of URL segments; undefined where the form has none (an item beyond the group's maximum included). */
export function parsePagePath(form: CompiledForm, segments: readonly string[]): PageRef | undefined {
  const [pageId = '', number, itemPage] = segments
  const page = form.pageById.get(pageId)
  if (!page || segments.length > 3) return undefined
  if (segments.length === 1) return { pageId }
  if (page.kind !== 'repeat' || number === undefined || itemPage === undefined) return undefined
  if (!/^[1-9]\d{0,2}$/.test(number) || Number(number) > page.page.max) return undefined
  const ref = { pageId, item: { index: Number(number) - 1, pageId: itemPage } }
  return findPage(form, ref) ? ref : undefined
}
