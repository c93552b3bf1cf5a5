/** Something that can stand in a formula. */
export interface Known {
  readonly insert: string
  readonly label: string
}

const MOST = 8

/** What is known in this formula, from the attribute that the page carries. */
export function knownIn(json: string): readonly Known[] {
  const parsed: unknown = json === '' ? [] : JSON.parse(json)
  return Array.isArray(parsed) ? parsed.filter(isKnown) : []
}
const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && 'insert' in value && 'label' in value

/** The word before the caret; inside quotes nothing is completed. */
function wordBefore(text: string, caret: number): string {
  const before = text.slice(0, caret)
  if ((before.match(/"/g)?.length ?? 0) % 2 === 1) return ''
  return /[A-Za-z][\w.]*$/.exec(before)?.[0] ?? ''
}

/** What fits the word before the caret: names that begin so first, then labels with it. */
export function completionOf(known: readonly Known[], text: string, caret: number): readonly Known[] {
  const word = wordBefore(text, caret).toLowerCase()
  if (word === '') return []
  const begins = known.filter(({ insert }) => insert.toLowerCase().startsWith(word) && insert !== word)
  const others = known.filter(
    ({ insert, label }) => !insert.toLowerCase().startsWith(word) && `${insert} ${label}`.toLowerCase().includes(word),
  )
  return [...begins, ...(word.length > 1 ? others : [])].slice(0, MOST)
}

/** The text with the word before the caret replaced, and where the caret is then. */
export function replaced(
  text: string,
  caret: number,
  insert: string,
): { readonly text: string; readonly caret: number } {
  const start = caret - wordBefore(text, caret).length
  return { text: text.slice(0, start) + insert + text.slice(caret), caret: start + insert.length }
}
