import type { Place } from '../../../forms/domain/edit/edit.ts'

/** The place of an address: "field.rufname", "page.hunde/hund", "form"; the form itself for anything else. */
export function placeOf(text: string): Place {
  const dot = text.indexOf('.')
  const [kind, id] = dot < 0 ? [text, ''] : [text.slice(0, dot), text.slice(dot + 1)]
  if (kind === 'computed' || kind === 'declarations') return { kind }
  if ((kind === 'section' || kind === 'page' || kind === 'field') && id !== '') return { kind, id }
  return { kind: 'form' }
}
