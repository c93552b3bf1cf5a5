/** Letters as one types them in a hurry: no case, no umlaut dots, no accents. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** Labels in which every typed word begins a word; those that begin with the whole text come first. */
export function matches<T extends { readonly label: string }>(options: readonly T[], typed: string): readonly T[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  const found = options.filter(({ label }) => {
    const text = ` ${plain(label).replace(/[-/(,.]/g, ' ')}`
    return words.every(word => text.includes(` ${word}`))
  })
  const begins = (option: T): boolean => plain(option.label).startsWith(words.join(' '))
  return [...found.filter(begins), ...found.filter(option => !begins(option))]
}
