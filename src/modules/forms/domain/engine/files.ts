import type { Answers, FileAnswer } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { PageRef } from './types.ts'

/** The answers with one more file at a file field; the oldest is replaced when the field takes only one. */
export function attachFile(
  _form: CompiledForm,
  _ref: PageRef,
  _answers: Answers,
  _fieldId: string,
  _file: FileAnswer,
):
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly reason: 'no-file-field' | 'too-many' } {
  throw new Error('not built yet')
}
export function detachFile(
  _form: CompiledForm,
  _ref: PageRef,
  _answers: Answers,
  _fieldId: string,
  _fileId: string,
): Answers {
  throw new Error('not built yet')
}
/** Ids of all files in the answers. */
export function fileIdsOf(_form: CompiledForm, _answers: Answers): readonly string[] {
  throw new Error('not built yet')
}
