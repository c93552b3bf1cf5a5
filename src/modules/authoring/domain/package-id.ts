const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** "Brauchtumsfeuer anmelden" → "brauchtumsfeuer-anmelden"; '' when the title has no letter to begin with. */
export function packageIdOf(title: string): string {
  const id = title
    .toLowerCase()
    .replace(/[äöüß]/g, letter => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '')
  return id.length >= 3 ? id : id === '' ? '' : `${id}-formular`
}

export const isPackageId = (text: string): boolean => /^[a-z][a-z0-9-]{2,59}$/.test(text)

/** The same with a number, for a title that somebody used before. */
export const numberedId = (id: string, attempt: number): string => (attempt === 1 ? id : `${id}-${attempt}`)
