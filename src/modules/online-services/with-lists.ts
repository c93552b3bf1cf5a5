/**
 * Puts the entries of `lists/<name>.yaml` where the form says `optionsFrom: {list: name}`; options written in the form
 * stand below. An entry is a text, or an option with value and label.
 */
export function withLists(form: unknown, listOf: (name: string) => readonly unknown[]): unknown {
  if (Array.isArray(form)) return form.map(item => withLists(item, listOf))
  if (typeof form !== 'object' || form === null) return form
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(form).map(([key, item]) => [key, withLists(item, listOf)]),
  )
  const name = listName(copy['optionsFrom'])
  if (name === undefined) return copy
  const own: unknown[] = Array.isArray(copy['options']) ? copy['options'] : []
  const { optionsFrom: _resolved, ...rest } = copy
  return { ...rest, options: [...listOf(name).map(asOption), ...own] }
}

const listName = (source: unknown): string | undefined =>
  typeof source === 'object' && source !== null && 'list' in source && typeof source.list === 'string'
    ? source.list
    : undefined

const asOption = (entry: unknown): unknown => (typeof entry === 'string' ? { value: entry, label: entry } : entry)
