const FOLDED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
}

/** The words of a label in ASCII: umlauts written out, other accents dropped. */
const words = (label: string): readonly string[] =>
  label
    .normalize('NFC')
    .replace(/[äöüÄÖÜßẞ]/g, letter => FOLDED[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(word => word !== '')

const MAX = 40

/** "Straße und Hausnummer" is `strasseUndHausnummer`; `fallback` where a label has no letters. */
export function camelCase(label: string, fallback: string): string {
  const parts = upTo(MAX, words(label.replace(/\(.*?\)/g, ' ')))
  const name = parts.map((word, index) => (index === 0 ? lower(word) : upper(word))).join('')
  return /^[a-z]/.test(name) ? name : `${fallback}${upper(name)}`
}

/** "Straße und Hausnummer" is `strasse-und-hausnummer`. */
export function kebabCase(label: string, fallback: string): string {
  const name = upTo(MAX, words(label))
    .map(word => word.toLowerCase())
    .join('-')
  return /^[a-z]/.test(name) ? name : [fallback, name].filter(part => part !== '').join('-')
}

/** As many whole words as fit. */
function upTo(max: number, parts: readonly string[]): readonly string[] {
  let left = max
  const fitting = parts.filter(part => {
    left -= part.length
    return left >= 0
  })
  return fitting.length > 0 ? fitting : parts.slice(0, 1).map(part => part.slice(0, max))
}

/** "PLZ" is "plz", "Ort" is "ort". */
const lower = (word: string): string =>
  /^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word.slice(0, 1).toLowerCase() + word.slice(1)
const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Hands out names, each once. */
export class Names {
  private readonly taken: Set<string>
  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken)
  }
  has(name: string): boolean {
    return this.taken.has(name)
  }
  /** `name`, or with the first number from 2 that makes it new. */
  take(name: string, separator = ''): string {
    let found = name
    for (let number = 2; this.taken.has(found); number += 1) found = `${name}${separator}${number}`
    this.taken.add(found)
    return found
  }
}
