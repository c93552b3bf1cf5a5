import type { Language } from '../../../../platform/language.ts'
import type { BoundField } from '../../field-types/field-logic.ts'
import type { FeelAst } from '../feel/ast.ts'
import type { Compiled } from '../feel/environment.ts'
import type { FreeNames } from '../feel/names.ts'
import type { Field, FieldOf, Form, QuestionPage, RepeatPage, Section } from '../model.ts'
import type { Words } from '../texts/words.ts'
import type { SlotEntry } from './run.ts'

export interface Expression {
  readonly ast: FeelAst
  readonly run: Compiled
  readonly names: FreeNames
  /** Where it stands, for problems. */
  readonly place: string
}
export interface Check {
  readonly that: Expression
  readonly message: string
}

export interface CompiledField {
  readonly field: Field
  readonly logic: BoundField
  /** Where expressions find its value. */
  readonly slot: number
  /** Where a run keeps whether it is asked. */
  readonly visible: number
  readonly when: Expression | undefined
  readonly checks: readonly Check[]
  readonly limits: DateLimits
  /** Of a computed field. */
  readonly value: Expression | undefined
}
export interface DateLimits {
  readonly min?: Expression
  readonly max?: Expression
  readonly minMessage?: string
  readonly maxMessage?: string
}

export interface CompiledPage {
  readonly kind: 'page'
  readonly page: QuestionPage
  readonly section: Section
  readonly visible: number
  readonly when: Expression | undefined
  readonly fields: readonly CompiledField[]
}
export interface CompiledRepeat {
  readonly kind: 'repeat'
  readonly page: RepeatPage
  readonly section: Section
  readonly visible: number
  readonly when: Expression | undefined
  readonly words: Words
  /** Its number among the owners of slots. */
  readonly owner: number
  /** Where expressions find the list of its items. */
  readonly slot: number
  readonly pages: readonly CompiledPage[]
  readonly summary: Expression
}

/** A form that was checked and whose expressions are closures. Keep one per package version in memory. */
export interface CompiledForm {
  readonly source: Form
  /** Of its texts. */
  readonly language: Language
  /** In which messages are said and values shown. */
  readonly words: Words
  readonly pages: readonly (CompiledPage | CompiledRepeat)[]
  readonly pageById: ReadonlyMap<string, CompiledPage | CompiledRepeat>
  /** Computed from all answers, shown nowhere on a page. */
  readonly computed: readonly CompiledField[]
  readonly declarations: readonly { readonly field: FieldOf<'declaration'>; readonly logic: BoundField }[]
  readonly table: readonly SlotEntry[]
  readonly slots: ReadonlyMap<string, number>
  /** Names under `parameter` that the form's expressions ask for. */
  readonly parameters: readonly string[]
}
