import { type CompiledForm, fillPage, type PageRef, type RawValues } from '../../forms/domain/engine.ts'
import type { Answers } from '../../forms/domain/model.ts'

/**
 * A short mark of what is stored for a page. The form carries the mark it was shown with, so that a save can tell
 * whether another window changed the page in between. Not a secret and no checksum against attack.
 */
export const standOf = (form: CompiledForm, ref: PageRef, answers: Answers): string =>
  mark(fillPage(form, ref, answers))

const mark = (raw: RawValues): string => {
  const text = JSON.stringify(raw)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
