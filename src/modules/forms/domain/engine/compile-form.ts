import { GERMAN, type Language } from '../../../../platform/language.ts'
import { logicOf } from '../../field-types/registry.ts'
import type { Form } from '../model.ts'
import { wordsOf } from '../texts/words-of.ts'
import { anywhere, compileField } from './build-nodes.ts'
import { checkIds } from './check-ids.ts'
import { checkNames } from './check-names.ts'
import { checkPatterns } from './check-patterns.ts'
import { checkShape } from './check-shape.ts'
import { circles } from './circles.ts'
import { checkCodeLists, withOptions } from './code-lists.ts'
import { expressionCompiler } from './compile-expression.ts'
import { compilePage, type Workshop } from './compile-page.ts'
import type { CompiledForm } from './compiled.ts'
import { groupMembers } from './group-paths.ts'
import { idOf, partsOf } from './nodes.ts'
import { readField } from './read-nodes.ts'
import { ALWAYS, FORM } from './run.ts'
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
  const problems = [...checkIds(shape.form), ...checkPatterns(shape.form), ...checkCodeLists(shape.form)]
  if (problems.length > 0) return { ok: false, problems }
  const form = build(shape.form, language, problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, form }
}

function build(source: Form, language: Language, problems: FormProblem[]): CompiledForm {
  const { sections } = withOptions(source)
  const words = wordsOf(language)
  const table = new SlotTable([...partsOf(source).map(idOf), PARAMETER])
  const expressions = expressionCompiler(table.slots, groupMembers(source), problems)
  const shop: Workshop = { words, table, expressions, outerOf: [FORM] }
  const pages = sections.flatMap(section =>
    section.pages.map(page => compilePage(page, { section, owner: FORM, visible: ALWAYS, prefix: '' }, shop)),
  )
  const computed = (source.computed ?? []).map(field =>
    compileField(readField(field, FORM, field.id, expressions), anywhere(words), table),
  )
  table.define(PARAMETER, { owner: FORM, needs: [], read: run => run.given.get(PARAMETER) ?? null })
  const form: CompiledForm = {
    source,
    language,
    words,
    sections,
    pages,
    pageById: new Map(pages.map(page => [page.page.id, page])),
    computed,
    declarations: source.declarations.map(field => ({ field, logic: logicOf(field, words) })),
    table: table.entries,
    slots: table.slots,
    outerOf: shop.outerOf,
    expressions: expressions.all,
    parameters: [...new Set(expressions.all.flatMap(({ names }) => [...(names.paths.get(PARAMETER) ?? [])]))].sort(),
  }
  problems.push(...checkNames(form), ...circles(form))
  return form
}
