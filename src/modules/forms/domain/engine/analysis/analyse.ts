import type { CompiledForm } from '../compiled.ts'
import { conditionFindings } from './condition-findings.ts'
import { elementsOf } from './elements.ts'
import type { Finding } from './finding.ts'
import { formTypes } from './form-types.ts'
import { looksAhead } from './looks-ahead.ts'
import { typeFindings } from './type-findings.ts'

/** What can be said about a form before anyone fills it in: each with its place and a German sentence. */
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
