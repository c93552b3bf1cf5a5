const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Lower case, umlauts as two letters, accents dropped: "Mühlhausen" and "MUEHLHAUSEN" become one. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, letter => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** Words that people leave out, shorten or add: "Neustadt a. d. Orla", "Stadt Neustadt (Orla)". */
const FILLERS = new Set(
  `a am an auf b bei bd d das de dem den der die dr gem gemeinde h i im in kreisstadt landeshauptstadt o ob stadt u
  v vg vom von vor verwaltungsgemeinschaft landkreis kreis thueringen thuer`.split(/\s+/),
)

const SHORT_FORMS: Readonly<Record<string, string>> = { st: 'sankt', gr: 'gross', kl: 'klein', thuer: '', thr: '' }

/** The words by which a place is told from others: "Neustadt a.d. Orla" → "neustadt orla". */
export function placeKey(text: string): string {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .map(word => SHORT_FORMS[word] ?? word)
    .filter(word => word !== '')
  const telling = words.filter(word => !FILLERS.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

/** Part of a URL: "Neustadt an der Orla" → "neustadt-an-der-orla". */
export const slugify = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * How many letters must be added, dropped, changed or swapped to make one text the other (optimal string
 * alignment); `limit + 1` as soon as it's more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = last
    last = row
  }
  return Math.min(last[other.length] ?? 0, limit + 1)
}
