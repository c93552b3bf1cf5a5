import type { XdfSchema, XdfStructure } from './xdf.ts'

/** The addresses of the published lists that a schema refers to, each once. */
export function codeListsNamedIn(schema: XdfSchema): readonly string[] {
  const found = new Set<string>()
  const visit = ({ element }: XdfStructure): void => {
    if (element.kind === 'group') element.children.forEach(visit)
    else if (element.codeList && !element.values) found.add(element.codeList.uri)
  }
  schema.children.forEach(visit)
  return [...found]
}
