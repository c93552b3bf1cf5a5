import { toAnswer } from '../../field-types/computed/domain.ts'
import type { Answer } from '../answers.ts'
import type { Answers } from '../model.ts'
import { isAsked } from './check-field.ts'
import type { AnyPage, CompiledField, CompiledForm } from './compiled.ts'
import type { Run } from './run.ts'

/** Computed values are filled in, or left out. */
export type Computed = 'compute' | 'drop'

/** Rebuilds answers from what a form asks now, in its order: nothing else survives. */
export function keepAsked(form: CompiledForm, run: Run, computed: Computed): Answers {
  const kept: Record<string, Answer> = {}
  keepPages(form.pages, run, computed, kept)
  keepFields(form.computed, run, computed, kept)
  return kept
}

function keepPages(pages: readonly AnyPage[], run: Run, computed: Computed, kept: Record<string, Answer>): void {
  for (const page of pages) {
    if (!run.asks(page.visible)) continue
    if (page.kind === 'page') {
      keepFields(page.fields, run, computed, kept)
      continue
    }
    const items = run.items(page.owner, page.page.list).slice(0, page.page.max)
    if (items.length > 0) kept[page.page.list] = items.map(item => keepItem(page.pages, item, computed))
  }
}

function keepItem(pages: readonly AnyPage[], item: Run, computed: Computed): Answers {
  const kept: Record<string, Answer> = {}
  keepPages(pages, item, computed, kept)
  return kept
}

function keepFields(
  fields: readonly CompiledField[],
  run: Run,
  computed: Computed,
  kept: Record<string, Answer>,
): void {
  for (const field of fields) {
    if (!run.asks(field.asked)) continue
    const answer = field.rules.value ? computedAnswer(field, run, computed) : storedAnswer(field, run)
    if (answer !== undefined) kept[field.field.id] = answer
  }
}

const computedAnswer = (field: CompiledField, run: Run, computed: Computed): Answer | undefined =>
  computed === 'compute' ? toAnswer(run.value(field.slot)) : undefined

function storedAnswer(field: CompiledField, run: Run): Answer | undefined {
  const stored = run.answers[field.field.id]
  return isAsked(field) && field.logic.is(stored) ? stored : undefined
}
