import { filesOf, maxFilesOf } from '../../field-types/file/domain.ts'
import type { Answers, FileAnswer } from '../model.ts'
import type { AnyPage, CompiledForm } from './compiled.ts'
import { findPage, ownAnswers, withOwnAnswers } from './find-page.ts'
import { itemsOf } from './run.ts'
import type { PageRef } from './types.ts'

export type Attached =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly reason: 'no-file-field' | 'too-many' }

/** The answers with one more file at a file field; where only one is taken, it replaces the one before. */
export function attachFile(
  form: CompiledForm,
  ref: PageRef,
  answers: Answers,
  fieldId: string,
  file: FileAnswer,
): Attached {
  const found = findPage(form, ref)
  const field = found?.page.fields.find(one => one.field.id === fieldId)?.field
  if (!found || field?.type !== 'file') return { ok: false, reason: 'no-file-field' }
  const own = ownAnswers(answers, found.steps)
  const files = filesOf(own[fieldId])
  const max = maxFilesOf(field)
  if (files.length >= max && max > 1) return { ok: false, reason: 'too-many' }
  const kept = max === 1 ? [file] : [...files, file]
  return { ok: true, answers: withOwnAnswers(answers, found.steps, { ...own, [fieldId]: kept }) }
}

/** The answers without one file; unchanged when it is not there. */
export function detachFile(
  form: CompiledForm,
  ref: PageRef,
  answers: Answers,
  fieldId: string,
  fileId: string,
): Answers {
  const found = findPage(form, ref)
  const own = ownAnswers(answers, found?.steps ?? [])
  const files = filesOf(own[fieldId])
  const kept = files.filter(file => file.id !== fileId)
  if (!found || kept.length === files.length) return answers
  const { [fieldId]: _, ...rest } = own
  const changed = kept.length > 0 ? { ...rest, [fieldId]: kept } : rest
  return withOwnAnswers(answers, found.steps, changed)
}

/** Ids of all files in the answers, reachable or not. */
export const fileIdsOf = (form: CompiledForm, answers: Answers): readonly string[] => fileIdsIn(form.pages, answers)

const fileIdsIn = (pages: readonly AnyPage[], answers: Answers): readonly string[] =>
  pages.flatMap(page =>
    page.kind === 'page'
      ? page.fields.flatMap(({ field }) =>
          field.type === 'file' ? filesOf(answers[field.id]).map(({ id }) => id) : [],
        )
      : itemsOf(answers, page.page.list).flatMap(item => fileIdsIn(page.pages, item)),
  )
