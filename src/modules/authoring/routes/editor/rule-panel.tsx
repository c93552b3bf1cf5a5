import { parseFeel } from '../../../forms/domain/feel/parse.ts'
import { openRuleOf } from '../../domain/open-rule.ts'
import { readComputation } from '../../domain/rule-words/read-computation.ts'
import { textOf } from '../../domain/rule-words/read-json.ts'
import { readRule } from '../../domain/rule-words/read-rule.ts'
import type { EditorView } from '../../views/editor/editor-view.ts'
import { rawComputation, rawOfComputation } from '../../views/editor/rules/raw-calculation.ts'
import { choicesOf, EMPTY_LINE, keyOf } from '../../views/editor/rules/raw-line.ts'
import { EMPTY_RULE, rawOfRule } from '../../views/editor/rules/raw-rule.ts'
import { type RuleKind, ruleKind, storedRules } from '../../views/editor/rules/rule-kinds.ts'
import { type Making, RulePanel } from '../../views/editor/rules/rule-panel.tsx'

/** The builder with the rule as it is stored; undefined where the element can have no such rule. */
export function storedRulePanel(view: EditorView, name: string, asFormula: boolean, openRule: string) {
  const kind = view.element && ruleKind(view.place, view.element.value, name)
  if (!kind || !view.mayEdit) return undefined
  const stored = storedOf(view, kind)
  const making = makingOf(kind, stored?.feel ?? '', view, asFormula)
  return (
    <RulePanel
      view={view}
      kind={kind}
      making={making}
      message={stored?.message ?? ''}
      exists={stored !== undefined}
      errors={new Map()}
      open={openIn(view, openRule)}
    />
  )
}

/** The open rule of the data schema that is being written anew. */
export function openIn({ element }: EditorView, id: string) {
  const rule = element && openRuleOf(element, id)
  return rule && { id, text: textOf(rule, 'text') }
}

export const storedOf = ({ place, element }: EditorView, kind: RuleKind) =>
  element && storedRules(place, element.value).find(rule => rule.kind.name === kind.name)

/** In words where they can say it; else as a formula. */
export function makingOf(kind: RuleKind, feel: string, view: EditorView, asFormula: boolean): Making {
  const { words } = view
  if (asFormula) return { as: 'formula', formula: feel, tooFree: false }
  if (feel === '') return emptyMaking(kind, view)
  const parsed = parseFeel(feel)
  if (parsed.ok && kind.name === 'value') {
    const found = readComputation(parsed.ast)
    const computation = found && rawOfComputation(found, words)
    if (computation) return { as: 'computation', computation }
  } else if (parsed.ok) {
    const found = readRule(parsed.ast)
    const rule = found && rawOfRule(found, words)
    if (rule) return { as: 'words', rule }
  }
  return { as: 'formula', formula: feel, tooFree: true }
}

/** A check begins with the answer that it stands at. */
export function emptyMaking(kind: RuleKind, { element, words }: Pick<EditorView, 'element' | 'words'>): Making {
  if (kind.name === 'value') return { as: 'computation', computation: rawComputation({}) }
  const own = kind.name.startsWith('checks.') && choicesOf(words).find(({ subject }) => subject.name === element?.id)
  const rule = own ? { ...EMPTY_RULE, blocks: [[{ ...EMPTY_LINE, subject: keyOf(own.subject) }]] } : EMPTY_RULE
  return { as: 'words', rule }
}
