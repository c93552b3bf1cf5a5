import type { Answers } from '../answers.ts'
import type { RepeatPage } from '../model.ts'
import type { Words } from '../texts/words.ts'
import { fieldError, problemWith } from './check-field.ts'
import type { CompiledField, CompiledPage, CompiledRepeat } from './compiled.ts'
import { itemsOf, type Run } from './run.ts'
import type { FieldError } from './types.ts'

/** What is wrong with the stored answers of a page; `run` is the one that sees them. */
export function pageErrors(page: CompiledPage, run: Run): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const field of page.fields) {
    const error = run.asks(field.visible) ? storedProblem(field, run) : undefined
    if (error) errors.push(error)
  }
  return errors
}

/** A stored value is read again as if it had just been typed: a form may have become stricter. */
function storedProblem(field: CompiledField, run: Run): FieldError | undefined {
  const stored = run.answers[field.field.id]
  if (stored === undefined || field.value || !field.logic.is(stored)) return problemWith(field, undefined, run)
  const parsed = field.logic.parse(field.logic.toRaw(stored), stored)
  return parsed.ok ? problemWith(field, parsed.value, run) : fieldError(field, parsed.message, parsed.part)
}

export const itemErrors = (repeat: CompiledRepeat, item: Run): readonly FieldError[] =>
  repeat.pages.flatMap(page => (item.asks(page.visible) ? pageErrors(page, item) : []))

/** What keeps a person from leaving a list page. */
export function listErrors(repeat: CompiledRepeat, run: Run): readonly FieldError[] {
  const { page, owner, words } = repeat
  const size = sizeProblem(page, run.answers, words)
  const incomplete = run
    .items(owner, page.list)
    .flatMap((item, index) =>
      itemErrors(repeat, item).length > 0 ? [words.itemIncomplete(page.itemName, index + 1)] : [],
    )
  return [...(size ? [size] : []), ...incomplete].map(message => ({
    fieldId: page.list,
    inputName: page.list,
    message,
  }))
}

function sizeProblem({ list, min, max, itemName }: RepeatPage, answers: Answers, words: Words): string | undefined {
  const count = itemsOf(answers, list).length
  if (count < min) return words.tooFewItems(itemName, min, count)
  return count > max ? words.tooManyItems(itemName, max) : undefined
}
