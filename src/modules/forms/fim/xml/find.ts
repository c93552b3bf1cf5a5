import type { XmlNode } from './read-xml.ts'

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find(candidate => candidate.name === name)

export const all = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter(candidate => candidate.name === name) ?? []

/** The text below the path of names, trimmed; undefined when it is not there or empty. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string | undefined {
  const text = path.reduce(child, node)?.text.trim()
  return text === '' ? undefined : text
}

/** `property` with its value, or nothing where there is none. */
export function given<K extends string, V>(property: K, value: V | undefined): { readonly [P in K]?: V } {
  const made: { [P in K]?: V } = {}
  if (value !== undefined) made[property] = value
  return made
}
