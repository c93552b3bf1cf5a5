import { readFile } from 'node:fs/promises'

type TemplateName = 'letter' | 'receipt'
const sources = new Map<TemplateName, Promise<string>>()

/** Source of one of the product's own templates, read once. */
export function templateOf(name: TemplateName): Promise<string> {
  const source = sources.get(name) ?? readFile(new URL(`../templates/${name}.typ`, import.meta.url), 'utf8')
  sources.set(name, source)
  return source
}
