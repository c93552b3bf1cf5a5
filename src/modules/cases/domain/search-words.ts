const SHORTEST = 2
const LONGEST = 12

/** A name's words as they are compared: "Müller-Lüdenscheidt" and "mueller luedenscheidt" come out the same. */
export const searchWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/([aou])e/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST)
    .map(word => word.slice(0, LONGEST))

/** The beginnings of a name's words: what one may type to find it. */
export const searchBeginnings = (name: string): string[] => [
  ...new Set(
    searchWords(name).flatMap(word =>
      Array.from({ length: word.length - SHORTEST + 1 }, (_, index) => word.slice(0, SHORTEST + index)),
    ),
  ),
]

export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'name'; readonly words: readonly string[] }
  /** Something was typed that can't be looked for: a single letter. */
  | { readonly kind: 'too-short' }

/** What the clerk looks for: digits are (a part of) an application number, all else is a name. */
export function readSearch(text: string): Search {
  const typed = text.trim().slice(0, 200)
  if (typed === '') return { kind: 'none' }
  const digits = typed.replace(/[\s.\-–/]/g, '')
  if (/^\d+$/.test(digits))
    return digits.length >= 3 ? { kind: 'number', digits: digits.slice(0, 12) } : { kind: 'too-short' }
  const words = searchWords(typed)
  return words.length > 0 ? { kind: 'name', words } : { kind: 'too-short' }
}
