import type { Answer } from '../answers.ts'
import type { Answers, Surroundings } from '../model.ts'
import { fieldError, isAsked, problemWith } from './check-field.ts'
import type { CompiledForm, CompiledPage } from './compiled.ts'
import { type Found, find, findPage, ownAnswers, runOf, withOwnAnswers } from './find-page.ts'
import { withJointErrors } from './joint-errors.ts'
import { hasRoom } from './journey.ts'
import type { Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { FieldError, PageOutcome, PageRef, RawValues } from './types.ts'
import { listErrors, pageErrors } from './validate-page.ts'

/**
 * Reads a submitted page: the answers with this page's values merged in, values of its hidden fields dropped.
 * Files are not in `raw`; they are attached before with `attachFile` and are checked here.
 * A list page reads nothing and checks the number of items and that each is complete.
 */
export function parsePage(
  form: CompiledForm,
  ref: PageRef,
  raw: RawValues,
  answers: Answers,
  s: Surroundings,
): PageOutcome {
  const found = findPage(form, ref)
  if (!found) return outcome(answers, validatePage(form, ref, answers, s))
  const { steps } = found
  const full = steps.find((step, i) => !hasRoom(ownAnswers(answers, steps.slice(0, i)), step))
  if (full) {
    const { id, list, max, itemName } = full.repeat.page
    return { ok: false, errors: [{ fieldId: list, inputName: id, message: form.words.tooManyItems(itemName, max) }] }
  }
  const { merged, errors } = readPage(form, found, raw, answers, s)
  return outcome(merged, errors)
}

/** What was sent, merged in as far as it could be read, and what is wrong with it. */
export function readPage(
  form: CompiledForm,
  { page, steps }: Found<CompiledPage>,
  raw: RawValues,
  answers: Answers,
  s: Surroundings,
): { readonly merged: Answers; readonly errors: readonly FieldError[] } {
  const own: Record<string, Answer | undefined> = { ...ownAnswers(answers, steps) }
  const unread = readFields(page, raw, own)
  const merged = withOwnAnswers(answers, steps, own)
  const errors = checkFields(page, own, unread, runOf(startRun(form, merged, s), steps))
  return { merged, errors }
}

const outcome = (answers: Answers, errors: readonly FieldError[]): PageOutcome =>
  errors.length > 0 ? { ok: false, errors } : { ok: true, answers }

/** Puts what could be read into `own`; returns what could not. */
function readFields(
  page: CompiledPage,
  raw: RawValues,
  own: Record<string, Answer | undefined>,
): ReadonlyMap<string, FieldError> {
  const unread = new Map<string, FieldError>()
  for (const field of page.fields) {
    const { id } = field.field
    const parsed = isAsked(field) ? field.logic.parse(raw, own[id]) : undefined
    if (parsed && !parsed.ok) unread.set(id, fieldError(field, parsed.message, parsed.part))
    if (parsed?.ok && parsed.value !== undefined) own[id] = parsed.value
    else if (id in own) delete own[id]
  }
  return unread
}

/** Drops what is hidden or cannot be answered: for expressions it is null already. */
function checkFields(
  page: CompiledPage,
  own: Record<string, Answer | undefined>,
  unread: ReadonlyMap<string, FieldError>,
  run: Run,
): readonly FieldError[] {
  const errors: FieldError[] = []
  const dropped: string[] = []
  for (const field of page.fields) {
    const { id } = field.field
    if (!run.asks(field.asked)) {
      if (id in own) dropped.push(id)
      continue
    }
    const error = unread.get(id) ?? problemWith(field, own[id], run)
    if (error) errors.push(error)
  }
  const all = page.joint.length > 0 ? withJointErrors(page.fields, page.joint, errors, run) : errors
  for (const id of dropped) delete own[id]
  return all
}

/** What is wrong with the stored answers of a page; empty when nothing is. */
export function validatePage(
  form: CompiledForm,
  ref: PageRef,
  answers: Answers,
  s: Surroundings,
): readonly FieldError[] {
  const found = find(form, ref)
  if (!found) return []
  const run = runOf(startRun(form, answers, s), found.steps)
  return found.page.kind === 'page' ? pageErrors(found.page, run) : listErrors(found.page, run)
}
