import { fieldOf } from '../../../../platform/http/route.ts'
import { parseFeel } from '../../../forms/domain/feel/parse.ts'
import { printComputation } from '../../domain/rule-words/print-computation.ts'
import { printRule } from '../../domain/rule-words/print-rule.ts'
import type { EditorView } from '../../views/editor/editor-view.ts'
import { changedComputation, computationOf, rawComputation } from '../../views/editor/rules/raw-calculation.ts'
import { changedRule, type Fields, rawRule, ruleOf } from '../../views/editor/rules/raw-rule.ts'
import type { Making } from '../../views/editor/rules/rule-panel.tsx'

const isFields = (body: unknown): body is Fields => typeof body === 'object' && body !== null

/** The rule as it was sent, after the button that was pressed. */
export function sentMaking(body: unknown, button: string): Making {
  const fields = isFields(body) ? body : {}
  switch (fieldOf(body, 'als')) {
    case 'computation':
      return { as: 'computation', computation: changedComputation(rawComputation(fields), button) }
    case 'formula':
      return { as: 'formula', formula: fieldOf(body, 'formel').trim().slice(0, 2000), tooFree: false }
    default:
      return { as: 'words', rule: changedRule(rawRule(fields), button) }
  }
}

export type MadeFeel =
  | { readonly ok: true; readonly feel: string }
  | {
      readonly ok: false
      readonly errors: ReadonlyMap<string, string>
      readonly formulaError?: { readonly message: string; readonly position?: number }
    }

/** The FEEL of what was put together, or what is still missing. */
export function feelOf(making: Making, { words }: EditorView): MadeFeel {
  switch (making.as) {
    case 'words': {
      const outcome = ruleOf(making.rule, words)
      return outcome.ok ? { ok: true, feel: printRule(outcome.rule) } : outcome
    }
    case 'computation': {
      const outcome = computationOf(making.computation, words)
      return outcome.ok ? { ok: true, feel: printComputation(outcome.computation) } : outcome
    }
    case 'formula': {
      if (making.formula === '')
        return { ok: false, errors: new Map([['formel', '']]), formulaError: { message: 'Schreiben Sie eine Formel.' } }
      const parsed = parseFeel(making.formula)
      if (parsed.ok) return { ok: true, feel: making.formula }
      const { message, position } = parsed
      return { ok: false, errors: new Map([['formel', message]]), formulaError: { message, position } }
    }
  }
}
