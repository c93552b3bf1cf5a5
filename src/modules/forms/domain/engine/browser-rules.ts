import type { Answers, Surroundings } from '../model.ts'
import type { CompiledForm } from './compile-form.ts'
import type { PageRules } from './page-rules.ts'
import type { PageRef, RuleContext } from './types.ts'

/** Undefined when the page has neither conditions nor checks nor computed fields: no island needed. */
export function browserRules(_form: CompiledForm, _ref: PageRef): PageRules | undefined {
  throw new Error('not built yet')
}
/** The values a page's rules use from elsewhere in this draft, and today. */
export function ruleContext(_form: CompiledForm, _ref: PageRef, _answers: Answers, _s: Surroundings): RuleContext {
  throw new Error('not built yet')
}
