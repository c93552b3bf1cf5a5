import type { CompiledForm } from './compile-form.ts'
import type { PageRef } from './types.ts'

/** URL segments of a page: `['hunde']`, or `['hunde', '1', 'rasse']` (items count from 1 in URLs). */
export const pagePath = (ref: PageRef): readonly string[] =>
  ref.item ? [ref.pageId, String(ref.item.index + 1), ref.item.pageId] : [ref.pageId]

/** The page of URL segments; undefined where the form has none (an item beyond the group's maximum included). */
export function parsePagePath(_form: CompiledForm, _segments: readonly string[]): PageRef | undefined {
  throw new Error('not built yet')
}
