import { evaluateRules, type RawValues, ruleContext } from '../domain/engine.ts'
import { answerable } from './answerable.ts'
import { type PageState, type PageTemplate, SHOWN_INPUT } from './page-state.ts'

/**
 * Fields and groups that what was sent brings up on the same page and that the person has not seen: without script
 * nothing shows them before. Show the page again with them (`added`) before taking it as answered.
 */
export function newlyAsked(
  { form, rules }: PageTemplate,
  {
    ref,
    raw,
    answers,
    surroundings,
  }: Pick<PageState, 'ref' | 'answers' | 'surroundings'> & { readonly raw: RawValues },
): ReadonlySet<string> {
  const shown = raw[SHOWN_INPUT]
  if (typeof shown !== 'string' || !rules) return new Set()
  const seen = new Set(shown.split(' '))
  const states = evaluateRules(rules, raw, ruleContext(form, ref, answers, surroundings), form.words)
  return new Set(answerable(states).filter(id => !seen.has(id)))
}
