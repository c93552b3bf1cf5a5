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

/** What `property` becomes: nothing when there is no value. */
export const given = <K extends string, V>(property: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : mapOf(property, value)

const mapOf = <K extends string, V>(property: K, value: V): { readonly [P in K]?: V } => {
  const made: { [P in K]?: V } = {}
  made[property] = value
  return made
}
