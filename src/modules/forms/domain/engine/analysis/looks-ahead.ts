import { namesIn } from '../check-names.ts'
import type { CompiledForm, Expression } from '../compiled.ts'
import type { Element } from './elements.ts'
import { type Finding, findingAt } from './finding.ts'

/** Conditions over questions that come later: until they are answered they count as not answered. */
export function looksAhead(form: CompiledForm, elements: readonly Element[]): readonly Finding[] {
  const positions = new Map(elements.flatMap(({ kind, id, position }) => (kind === 'field' ? [[id, position]] : [])))
  return elements.flatMap(({ kind, own, rules, position }) => {
    if (kind === 'computed') return []
    return [own, rules.enabledWhen].flatMap(expression => (expression ? laterNames(expression, position) : []))
  })

  function laterNames(expression: Expression, position: number): readonly Finding[] {
    const later = namesIn(form, expression).filter(name => (positions.get(name) ?? -1) > position)
    return later.map(name =>
      findingAt(
        expression,
        'warning',
        'looks-ahead',
        `„${name}“ wird erst später gefragt. Bis dahin gilt die Frage als nicht beantwortet.`,
      ),
    )
  }
}
