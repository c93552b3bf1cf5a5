import type { Language } from '../../../../platform/language.ts'
import type { BoundField } from '../../field-types/field-logic.ts'
import type { FeelAst } from '../feel/ast.ts'
import type { FreeNames } from '../feel/names.ts'
import type { Field, FieldOf, Form, QuestionPage, RepeatPage, Section } from '../model.ts'
import type { Words } from '../texts/words.ts'
import type { GroupHead, RuledNode, Rules } from './rules.ts'
import type { SlotEntry } from './run.ts'
import type { Runnable } from './slot-table.ts'

/** What an expression decides. */
export type Role =
  | 'when'
  | 'enabledWhen'
  | 'requiredWhen'
  | 'forbidden'
  | 'check'
  | 'limit'
  | 'value'
  | 'prefill'
  | 'summary'

export interface Expression extends Runnable {
  readonly text: string
  readonly ast: FeelAst
  readonly names: FreeNames
  /** Where it stands, for problems: "hunde.rasse.alter.when". */
  readonly place: string
  /** The page, field, group or list it belongs to. */
  readonly elementId: string
  readonly role: Role
  /** Whose names it sees first. */
  readonly owner: number
}

export interface CompiledField {
  readonly field: Field
  readonly logic: BoundField
  /** Where expressions find its value. */
  readonly slot: number
  /** Slots in which a run keeps whether it is shown, whether its answer counts, and whether one must be given. */
  readonly visible: number
  readonly asked: number
  readonly required: number
  readonly rules: Rules<Runnable>
}

/** Checks over several fields, whose message stands at the first of them. */
export interface JointRules {
  readonly kind: 'group' | 'page'
  /** Of the group, or of the page. */
  readonly id: string
  readonly visible: number
  readonly forbidden?: Rules<Runnable>['forbidden']
  readonly checks?: Rules<Runnable>['checks']
  readonly fields: readonly CompiledField[]
}

/** The picking of a choice group is one of its fields, the first. */
export interface CompiledGroup extends JointRules {
  readonly group: GroupHead
  readonly slot: number
}

export interface CompiledPage {
  readonly kind: 'page'
  readonly page: QuestionPage
  readonly section: Section
  readonly owner: number
  readonly visible: number
  readonly when: Expression | undefined
  /** The fields and groups with their expressions as parsed. */
  readonly nodes: readonly RuledNode<Expression>[]
  readonly checks: Rules<Expression>['checks']
  /** All fields of all its groups, in order. */
  readonly fields: readonly CompiledField[]
  readonly groups: readonly CompiledGroup[]
  /** Groups with rules, and the page itself; mostly none. */
  readonly joint: readonly JointRules[]
}
export interface CompiledRepeat {
  readonly kind: 'repeat'
  readonly page: RepeatPage
  readonly section: Section
  readonly visible: number
  readonly when: Expression | undefined
  readonly words: Words
  /** The number of its items among the owners of slots. */
  readonly owner: number
  /** Where expressions find the list of its items. */
  readonly slot: number
  readonly pages: readonly AnyPage[]
  readonly pageById: ReadonlyMap<string, AnyPage>
  readonly summary: Expression
}
export type AnyPage = CompiledPage | CompiledRepeat

/** A form that was checked and whose expressions are closures. Keep one per package version in memory. */
export interface CompiledForm {
  /** The definition as it was given. */
  readonly source: Form
  /** Of its texts. */
  readonly language: Language
  /** In which messages are said and values shown. */
  readonly words: Words
  /** Its sections, code lists filled in. */
  readonly sections: readonly Section[]
  readonly pages: readonly AnyPage[]
  readonly pageById: ReadonlyMap<string, AnyPage>
  /** Computed from all answers, shown nowhere on a page. */
  readonly computed: readonly CompiledField[]
  readonly declarations: readonly { readonly field: FieldOf<'declaration'>; readonly logic: BoundField }[]
  readonly table: readonly SlotEntry[]
  readonly slots: ReadonlyMap<string, number>
  /** The owner around each owner: where names are looked for next. */
  readonly outerOf: readonly number[]
  readonly expressions: readonly Expression[]
  /** Names under `parameter` that the form's expressions ask for. */
  readonly parameters: readonly string[]
}
