import type { Form } from '../domain/model.ts'
import type { XdfElement, XdfRule, XdfSchema } from './xdf.ts'

/** What a form keeps of its schema: which it is, and its rules in their own words. */
export type SchemaNote = NonNullable<Form['fim']>

/** A rule stands once, however many places carry it. */
export function noteOf(schema: XdfSchema): SchemaNote {
  const rules = new Map<string, SchemaNote['rules'][number]>()
  const note = (at: string, own: readonly XdfRule[]): void => {
    for (const { id, text } of own) if (!rules.has(id)) rules.set(id, { id, at, text })
  }
  const visit = (element: XdfElement): void => {
    note(element.id, element.rules)
    if (element.kind === 'group') for (const child of element.children) visit(child.element)
  }
  note('', schema.rules)
  for (const child of schema.children) visit(child.element)
  return { schema: schema.id, version: schema.version, rules: [...rules.values()] }
}
