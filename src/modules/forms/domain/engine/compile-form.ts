import { GERMAN, type Language } from '../../../../platform/language.ts'
import { logicOf } from '../../field-types/registry.ts'
import type { Form, QuestionPage, RepeatPage, Section } from '../model.ts'
import { wordsOf } from '../texts/words-of.ts'
import { checkIds } from './check-ids.ts'
import { checkNames } from './check-names.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkShape } from './check-shape.ts'
import { type ExpressionCompiler, expressionCompiler } from './compile-expression.ts'
import { compileField } from './compile-field.ts'
import type { CompiledForm, CompiledPage, CompiledRepeat } from './compiled.ts'
import { idOf, partsOf } from './form-parts.ts'
import { ALWAYS, FORM, type SlotEntry } from './run.ts'
import { SlotTable } from './slot-table.ts'
import { PARAMETER } from './start-run.ts'
import type { FormProblem } from './types.ts'

export type { CompiledForm } from './compiled.ts'
export type Compilation =
  | { readonly ok: true; readonly form: CompiledForm }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** Checks a form, whose texts are in this language, and compiles its expressions. Server only: it parses FEEL text. */
export function compileForm(candidate: unknown, language: Language = GERMAN): Compilation {
  const shape = checkShape(candidate)
  if (!shape.ok) return shape
  const problems: FormProblem[] = [...checkIds(shape.form), ...checkPatterns(shape.form)]
  if (problems.length > 0) return { ok: false, problems }
  const form = build(shape.form, language, problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, form }
}

function build(source: Form, language: Language, problems: FormProblem[]): CompiledForm {
  const words = wordsOf(language)
  const table = new SlotTable([...partsOf(source).map(idOf), PARAMETER])
  const expressions = expressionCompiler(table.slots, problems, words)
  let groups = FORM
  const pages = source.sections.flatMap(section =>
    section.pages.map(page => {
      if (page.kind === 'page') return compilePage(page, section, FORM, ALWAYS, page.id, table, expressions)
      groups += 1
      return compileRepeat(page, section, groups, table, expressions)
    }),
  )
  const computed = (source.computed ?? []).map(field => compileField(field, FORM, ALWAYS, field.id, table, expressions))
  table.define(PARAMETER, { owner: FORM, read: run => run.given.get(PARAMETER) ?? null })
  const form: CompiledForm = {
    source,
    language,
    words,
    pages,
    pageById: new Map(pages.map(page => [page.page.id, page])),
    computed,
    declarations: source.declarations.map(field => ({ field, logic: logicOf(field, words) })),
    table: table.entries,
    slots: table.slots,
    parameters: [...new Set(expressions.all.flatMap(({ names }) => [...(names.paths.get(PARAMETER) ?? [])]))].sort(),
  }
  problems.push(...checkNames(form))
  return form
}

function compilePage(
  page: QuestionPage,
  section: Section,
  owner: number,
  around: number,
  place: string,
  table: SlotTable,
  expressions: ExpressionCompiler,
): CompiledPage {
  const when = expressions.maybe(page.when, `${place}.when`)
  const visible = table.condition(owner, around, when)
  const fields = page.fields.map(field =>
    compileField(field, owner, visible, `${place}.${field.id}`, table, expressions),
  )
  return { kind: 'page', page, section, visible, when, fields }
}

function compileRepeat(
  page: RepeatPage,
  section: Section,
  owner: number,
  table: SlotTable,
  expressions: ExpressionCompiler,
): CompiledRepeat {
  const when = expressions.maybe(page.when, `${page.id}.when`)
  const visible = table.condition(FORM, ALWAYS, when)
  const pages = page.pages.map(inner =>
    compilePage(inner, section, owner, visible, `${page.id}.${inner.id}`, table, expressions),
  )
  const fields = pages.flatMap(inner => inner.fields)
  const list: SlotEntry = {
    owner: FORM,
    read: run =>
      run.asks(visible)
        ? run
            .items(owner, page.list)
            .map(item => new Map(fields.map(({ field, slot }) => [field.id, item.value(slot)])))
        : null,
  }
  const slot = table.define(page.list, list)
  const summary = expressions.compile(page.itemSummary, `${page.id}.itemSummary`)
  return { kind: 'repeat', words: expressions.words, page, section, visible, when, owner, slot, pages, summary }
}
