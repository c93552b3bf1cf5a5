const FILLER = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'des',
  'ein',
  'eine',
  'einen',
  'und',
  'oder',
  'in',
  'im',
  'zur',
])
const SAME_BEGINNING = 5

const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !FILLER.has(word))

/** "Vertreter" and "Vertretung" are the same word here. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  return shorter >= SAME_BEGINNING && a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING)
}

/** How well two names fit, 0 to 1: the share of the shorter one's words that the other one has. */
export function likeness(a: string, b: string): number {
  const first = wordsOf(a)
  const second = wordsOf(b)
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first]
  if (shorter.length === 0) return a.trim() === b.trim() ? 1 : 0
  return shorter.filter(word => longer.some(other => sameWord(word, other))).length / shorter.length
}

/** Whether a name in a rule can mean the element or entry of that name; older versions word it differently. */
export const namesFit = (written: string, names: readonly string[]): boolean =>
  names.some(name => likeness(written, name) >= 0.5)
