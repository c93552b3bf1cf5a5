import type { FieldError, RawValues, RuleContext } from './types.ts'

/** One page's conditions and checks as JSON, for the browser. The same for all drafts: cache it with the page. */
export interface PageRules {
  /** Names of values from elsewhere that the rules ask for; `ruleContext` gives them. */
  readonly uses: readonly string[]
}
export interface RuleResult {
  readonly visible: ReadonlySet<string>
  /** What would be refused; an island shows those of fields the person has left. */
  readonly errors: readonly FieldError[]
  /** Texts of shown computed fields, by id. */
  readonly computed: Readonly<Record<string, string>>
}
/** Runs in the browser; imports neither parser nor typebox. */
export function evaluateRules(_rules: PageRules, _raw: RawValues, _context: RuleContext): RuleResult {
  throw new Error('not built yet')
}
