import { toAnswer } from '../../field-types/computed/domain.ts'
import type { Answers, Surroundings } from '../model.ts'
import { isAsked } from './check-field.ts'
import type { AnyPage, CompiledField, CompiledForm } from './compiled.ts'
import { refOf, type Step } from './find-page.ts'
import type { Run } from './run.ts'
import { startRun } from './start-run.ts'
import type { PageRef, ReviewGroup, ReviewRow } from './types.ts'

/**
 * All answers as the person (and later the desk and the receipt) reads them: a group per section and per item.
 * What was computed for the whole application comes last, and has no page to change it on.
 * Computed values that stand in the answers are shown as they are, so that an old application never changes.
 */
export function review(form: CompiledForm, answers: Answers, s: Surroundings): readonly ReviewGroup[] {
  const run = startRun(form, answers, s, true)
  const sections = form.sections.flatMap(section =>
    groupsOf(
      section.title,
      form.pages.filter(page => page.section === section),
      run,
      [],
    ),
  )
  const computed = form.pages.flatMap(page => (page.kind === 'page' && run.asks(page.visible) ? page.fields : []))
  const rows = [...computed.filter(isComputed), ...form.computed].flatMap(field => rowOf(field, run))
  return [...sections, { title: form.words.computedTitle, rows }].filter(group => group.rows.length > 0)
}

const isComputed = ({ field }: CompiledField): boolean => field.type === 'computed'

/** Pages between lists stand together; each item is a group of its own, an item's items come after it. */
function groupsOf(title: string, pages: readonly AnyPage[], run: Run, steps: readonly Step[]): readonly ReviewGroup[] {
  const groups: { title: string; rows: ReviewRow[] }[] = []
  let open: ReviewRow[] | undefined
  for (const page of pages) {
    if (!run.asks(page.visible)) continue
    if (page.kind === 'repeat') {
      const { owner, page: list } = page
      const around = steps.length > 0 ? `${title} – ` : ''
      for (const [index, item] of run.items(owner, list.list).entries()) {
        const name = `${around}${list.itemName} ${index + 1}`
        for (const { title: inner, rows } of groupsOf(name, page.pages, item, [...steps, { repeat: page, index }]))
          groups.push({ title: inner, rows: [...rows] })
      }
      open = undefined
      continue
    }
    if (!open) {
      open = []
      groups.push({ title, rows: open })
    }
    const fields = steps.length > 0 ? page.fields : page.fields.filter(field => !isComputed(field))
    open.push(...fields.flatMap(field => rowOf(field, run, refOf(page, steps))))
  }
  return groups
}

function rowOf(compiled: CompiledField, run: Run, ref?: PageRef): ReviewRow[] {
  const { field, logic, asked, slot } = compiled
  if (field.type === 'note' || (field.type === 'computed' && !field.show) || !run.asks(asked)) return []
  const answer = isAsked(compiled) ? run.answers[field.id] : toAnswer(run.value(slot))
  if (answer === undefined && field.type === 'computed') return []
  const row = { label: field.label, text: logic.format(answer) || logic.words.noAnswer, fieldId: field.id, field }
  return [ref && field.type !== 'computed' ? { ...row, ref } : row]
}
