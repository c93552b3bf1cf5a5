/** "Größe des Feuers (m²)" → ["groesse", "des", "feuers", "m"] */
const wordsOf = (label: string): readonly string[] =>
  label
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(word => word !== '')

const free = (wanted: string, taken: ReadonlySet<string>, between: string): string => {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}${between}${number}`)) number++
  return `${wanted}${between}${number}`
}

/** Words that mean something to FEEL or to the engine get a letter more. */
const RESERVED =
  /^(?:and|or|not|if|then|else|for|in|some|every|return|between|null|true|false|item|partial|date|time|list|context|function|parameter|today|duration|range|external|instance|of|satisfies)$/

/** An id for a field after its label: `groesseDesFeuers`. */
export function fieldIdFrom(label: string, taken: ReadonlySet<string>): string {
  const [first = 'frage', ...rest] = wordsOf(label).slice(0, 4)
  const joined = [first, ...rest.map(word => word.charAt(0).toUpperCase() + word.slice(1))].join('').slice(0, 40)
  const wanted = /^[a-z]/.test(joined) ? joined : `f${joined}`
  return free(RESERVED.test(wanted) ? `${wanted}Frage` : wanted, taken, '')
}

/** An address for a page or section after its title: `groesse-des-feuers`. */
export function pageIdFrom(title: string, taken: ReadonlySet<string>): string {
  const joined = wordsOf(title).slice(0, 4).join('-').slice(0, 40)
  return free(/^[a-z]/.test(joined) ? joined : `seite${joined === '' ? '' : `-${joined}`}`, taken, '-')
}

/** A value for an option after its label. */
export const valueFrom = (label: string, taken: ReadonlySet<string>): string =>
  free(wordsOf(label).slice(0, 4).join('-').slice(0, 60) || 'antwort', taken, '-')
