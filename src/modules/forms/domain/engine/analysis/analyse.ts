import { compileForm } from '../compile-form.ts'
import type { CompiledForm } from '../compiled.ts'
import { conditionFindings } from './condition-findings.ts'
import { elementsOf } from './elements.ts'
import type { Finding } from './finding.ts'
import { formTypes } from './form-types.ts'
import { looksAhead } from './looks-ahead.ts'
import { typeFindings } from './type-findings.ts'

/** What can be said about a form before anyone fills it in. */
export function findingsOf(candidate: unknown): readonly Finding[] {
  const compiled = compileForm(candidate)
  if (compiled.ok) return analyse(compiled.form)
  return compiled.problems.map(({ place, message }) => {
    const elementId = elementAt(place)
    return { place, severity: 'error', kind: 'broken', message, ...(elementId !== undefined && { elementId }) }
  })
}

/** The element of "hunde.rasse.alter.when" is "alter"; a place in the JSON has none. */
function elementAt(place: string): string | undefined {
  if (/^(sections|computed|declarations)\b/.test(place) || place === '') return undefined
  const parts = place.split('.')
  const last = parts.findLastIndex(
    part =>
      !/^(\d+|when|enabledWhen|requiredWhen|forbidden|checks|min|max|value|prefill|itemSummary|pattern)$/.test(part),
  )
  return parts[last]
}

/** What can be said about a form that compiles: each with its place and a German sentence. */
export function analyse(form: CompiledForm): readonly Finding[] {
  const scope = formTypes(form)
  const elements = elementsOf(form)
  const types = form.expressions.flatMap(expression => typeFindings(expression, scope))
  const wrong = new Set(types.map(({ place }) => place))
  return [
    ...types,
    // What is wrong in itself is not judged further.
    ...elements.flatMap(element => conditionFindings(element, scope)).filter(({ place }) => !wrong.has(place)),
    ...looksAhead(form, elements),
  ]
}
