import { toAnswer } from '../../field-types/computed/domain.ts'
import type { Answers, Surroundings } from '../model.ts'
import { isAsked } from './check-field.ts'
import type { CompiledField, CompiledForm, CompiledPage, CompiledRepeat } from './compiled.ts'
import { refOf } from './find-page.ts'
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
  const sections = form.source.sections.flatMap(section =>
    sectionGroups(
      section.title,
      form.pages.filter(page => page.section === section),
      run,
    ),
  )
  const computed = form.pages.flatMap(page => (page.kind === 'page' && run.asks(page.visible) ? page.fields : []))
  const rows = [...computed.filter(isComputed), ...form.computed].flatMap(field => rowOf(field, run))
  return [...sections, { title: form.words.computedTitle, rows }].filter(group => group.rows.length > 0)
}

const isComputed = ({ field }: CompiledField): boolean => field.type === 'computed'

/** Pages between repeated groups stand together; each item is a group of its own. */
function sectionGroups(title: string, pages: readonly (CompiledPage | CompiledRepeat)[], run: Run): ReviewGroup[] {
  const groups: { title: string; rows: ReviewRow[] }[] = []
  let open: ReviewRow[] | undefined
  for (const page of pages) {
    if (!run.asks(page.visible)) continue
    if (page.kind === 'repeat') {
      groups.push(...itemGroups(page, run))
      open = undefined
      continue
    }
    if (!open) {
      open = []
      groups.push({ title, rows: open })
    }
    open.push(...pageRows(page, run, refOf(page)).filter(row => row.field.type !== 'computed'))
  }
  return groups
}

const itemGroups = (repeat: CompiledRepeat, run: Run): { title: string; rows: ReviewRow[] }[] =>
  run.items(repeat.owner, repeat.page.list).map((item, index) => ({
    title: `${repeat.page.itemName} ${index + 1}`,
    rows: repeat.pages.flatMap(page =>
      item.asks(page.visible) ? pageRows(page, item, refOf(page, repeat, index)) : [],
    ),
  }))

const pageRows = (page: CompiledPage, run: Run, ref: PageRef): ReviewRow[] =>
  page.fields.flatMap(field => rowOf(field, run, ref))

function rowOf(compiled: CompiledField, run: Run, ref?: PageRef): ReviewRow[] {
  const { field, logic, visible, slot } = compiled
  if (field.type === 'note' || (field.type === 'computed' && !field.show) || !run.asks(visible)) return []
  const answer = isAsked(compiled) ? run.answers[field.id] : toAnswer(run.value(slot))
  if (answer === undefined && field.type === 'computed') return []
  const row = { label: field.label, text: logic.format(answer) || logic.words.noAnswer, fieldId: field.id, field }
  return [ref && field.type !== 'computed' ? { ...row, ref } : row]
}
