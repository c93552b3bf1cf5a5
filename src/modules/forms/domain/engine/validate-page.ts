import type { Answers } from '../answers.ts'
import type { RepeatPage } from '../model.ts'
import type { Words } from '../texts/words.ts'
import { fieldError, problemWith } from './check-field.ts'
import type { AnyPage, CompiledField, CompiledPage, CompiledRepeat } from './compiled.ts'
import { withJointErrors } from './joint-errors.ts'
import { itemRuns } from './journey.ts'
import { itemsOf, type Run } from './run.ts'
import type { FieldError } from './types.ts'

const NONE: readonly FieldError[] = []

/** What is wrong with the stored answers of a page; `run` is the one that sees them. */
export function pageErrors(page: CompiledPage, run: Run): readonly FieldError[] {
  let errors: FieldError[] | undefined
  for (const field of page.fields) {
    const error = run.asks(field.asked) ? storedProblem(field, run) : undefined
    if (!error) continue
    errors ??= []
    errors.push(error)
  }
  return page.joint.length > 0 ? withJointErrors(page.fields, page.joint, errors ?? NONE, run) : (errors ?? NONE)
}

/** A stored value is read again as if it had just been typed: a form may have become stricter. */
export function storedProblem(field: CompiledField, run: Run): FieldError | undefined {
  const { logic } = field
  const stored = run.answers[field.field.id]
  if (stored === undefined || field.rules.value) return problemWith(field, undefined, run)
  if (logic.accepts(stored)) return problemWith(field, stored, run)
  if (!logic.is(stored)) return problemWith(field, undefined, run)
  const parsed = logic.parse(logic.toRaw(stored), stored)
  return parsed.ok ? problemWith(field, parsed.value, run) : fieldError(field, parsed.message, parsed.part)
}

/** Whether everything that is asked on these pages is answered and right. */
const isComplete = (pages: readonly AnyPage[], run: Run): boolean =>
  pages.every(page => {
    if (!run.asks(page.visible)) return true
    if (page.kind === 'page') return pageErrors(page, run).length === 0
    return (
      !sizeProblem(page.page, run.answers, page.words) &&
      itemRuns(page, run).every(item => isComplete(page.pages, item))
    )
  })

export const isItemComplete = (repeat: CompiledRepeat, item: Run): boolean => isComplete(repeat.pages, item)

/** What keeps a person from leaving a list page. */
export function listErrors(repeat: CompiledRepeat, run: Run): readonly FieldError[] {
  const { page, owner, words } = repeat
  const size = sizeProblem(page, run.answers, words)
  const incomplete = run
    .items(owner, page.list)
    .flatMap((item, index) => (isItemComplete(repeat, item) ? [] : [words.itemIncomplete(page.itemName, index + 1)]))
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
