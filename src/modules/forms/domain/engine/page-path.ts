import type { CompiledForm } from './compiled.ts'
import { find } from './find-page.ts'
import type { PageRef } from './types.ts'

/** URL segments of a page: `['hunde']`, or `['hunde', '1', 'rasse']` (items count from 1 in URLs). */
export const pagePath = ({ pageId, item }: PageRef): readonly string[] =>
  item ? [pageId, String(item.index + 1), ...pagePath(item.page)] : [pageId]

/** A page of all items alike: `['hunde', 'rasse']`. */
export const pagePattern = ({ pageId, item }: PageRef): readonly string[] =>
  item ? [pageId, ...pagePattern(item.page)] : [pageId]

/** The page of a pattern in the first items. */
export function patternRef([pageId = '', ...inner]: readonly string[]): PageRef {
  return inner.length > 0 ? { pageId, item: { index: 0, page: patternRef(inner) } } : { pageId }
}

/** The page of URL segments; undefined where the form has none (an item beyond a list's maximum included). */
export function parsePagePath(form: CompiledForm, segments: readonly string[]): PageRef | undefined {
  const ref = readPath(segments)
  const found = ref && find(form, ref)
  return found?.steps.every(({ repeat, index }) => index < repeat.page.max) ? ref : undefined
}

const DEEPEST = 20

function readPath([pageId, number, ...inner]: readonly string[], depth = 0): PageRef | undefined {
  if (pageId === undefined || depth > DEEPEST) return undefined
  if (number === undefined) return { pageId }
  const page = /^[1-9]\d{0,2}$/.test(number) ? readPath(inner, depth + 1) : undefined
  return page && { pageId, item: { index: Number(number) - 1, page } }
}
