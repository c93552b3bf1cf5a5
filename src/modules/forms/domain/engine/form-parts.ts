import type { Field, FieldOf, Form, QuestionPage, RepeatPage } from '../model.ts'

/** Everything in a form that has an id which expressions may name, in the order in which it is asked. */
export type Part =
  | { readonly kind: 'field'; readonly field: Field; readonly page: QuestionPage; readonly repeat?: RepeatPage }
  | { readonly kind: 'list'; readonly repeat: RepeatPage }
  | { readonly kind: 'computed'; readonly field: FieldOf<'computed'> }
  | { readonly kind: 'declaration'; readonly field: FieldOf<'declaration'> }

export function partsOf(form: Form): readonly Part[] {
  const parts: Part[] = []
  for (const section of form.sections) {
    for (const page of section.pages) {
      if (page.kind === 'page') for (const field of page.fields) parts.push({ kind: 'field', field, page })
      else {
        for (const inner of page.pages)
          for (const field of inner.fields) parts.push({ kind: 'field', field, page: inner, repeat: page })
        parts.push({ kind: 'list', repeat: page })
      }
    }
  }
  for (const field of form.computed ?? []) parts.push({ kind: 'computed', field })
  for (const field of form.declarations) parts.push({ kind: 'declaration', field })
  return parts
}

export const idOf = (part: Part): string => (part.kind === 'list' ? part.repeat.list : part.field.id)
/** Where it stands: "hunde.rasse.alter". */
export function placeOf(part: Part): string {
  if (part.kind === 'list') return part.repeat.id
  if (part.kind !== 'field') return part.field.id
  return [part.repeat?.id, part.page.id, part.field.id].filter(Boolean).join('.')
}
