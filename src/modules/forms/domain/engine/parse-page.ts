import type { Answer } from '../answers.ts'
import type { Answers, Surroundings } from '../model.ts'
import { fieldError, isAsked, problemWith } from './check-field.ts'
import type { CompiledForm, CompiledPage } from './compiled.ts'
import { findPage, findRepeat, ownAnswers, runOf, withOwnAnswers } from './find-page.ts'
import { itemsOf, type Run } from './run.ts'
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
  const { page, repeat } = found
  if (repeat && ref.item && !hasRoom(answers, repeat.page.list, ref.item.index, repeat.page.max)) {
    const { id, list, max, itemName } = repeat.page
    return { ok: false, errors: [{ fieldId: list, inputName: id, message: form.words.tooManyItems(itemName, max) }] }
  }
  const own: Record<string, Answer | undefined> = { ...ownAnswers(answers, ref, repeat) }
  const unread = readFields(page, raw, own)
  const merged = withOwnAnswers(answers, ref, repeat, own)
  const errors = checkFields(page, own, unread, runOf(startRun(form, merged, s), ref, repeat))
  return outcome(merged, errors)
}

const outcome = (answers: Answers, errors: readonly FieldError[]): PageOutcome =>
  errors.length > 0 ? { ok: false, errors } : { ok: true, answers }

const hasRoom = (answers: Answers, list: string, index: number, max: number): boolean =>
  index >= 0 && index < max && index <= itemsOf(answers, list).length

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

/** Drops what is hidden, in the order of the page, so that later conditions do not see it. */
function checkFields(
  page: CompiledPage,
  own: Record<string, Answer | undefined>,
  unread: ReadonlyMap<string, FieldError>,
  run: Run,
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const field of page.fields) {
    const { id } = field.field
    if (!run.asks(field.visible)) {
      if (id in own) delete own[id]
      continue
    }
    const error = unread.get(id) ?? problemWith(field, own[id], run)
    if (error) errors.push(error)
  }
  return errors
}

/** What is wrong with the stored answers of a page; empty when nothing is. */
export function validatePage(
  form: CompiledForm,
  ref: PageRef,
  answers: Answers,
  s: Surroundings,
): readonly FieldError[] {
  const run = startRun(form, answers, s)
  const found = findPage(form, ref)
  if (found) return pageErrors(found.page, runOf(run, ref, found.repeat))
  const repeat = ref.item ? undefined : findRepeat(form, ref.pageId)
  return repeat ? listErrors(repeat, run) : []
}

/** The stored answers of a page as its inputs show them. */
export function fillPage(form: CompiledForm, ref: PageRef, answers: Answers): RawValues {
  const found = findPage(form, ref)
  if (!found) return {}
  const own = ownAnswers(answers, ref, found.repeat)
  const filled: Record<string, string | readonly string[] | undefined> = {}
  for (const { field, logic } of found.page.fields) Object.assign(filled, logic.toRaw(own[field.id]))
  return filled
}
