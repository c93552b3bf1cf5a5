import { isOpen, typeText } from '../../feel/types/feel-type.ts'
import { inferType, type TypeScope } from '../../feel/types/infer.ts'
import type { Expression } from '../compiled.ts'
import { type Finding, findingAt } from './finding.ts'

/** What can never work, and conditions that give anything but yes or no. */
export function typeFindings(expression: Expression, scope: TypeScope): readonly Finding[] {
  const { type, problems } = inferType(expression.ast, scope)
  const found = problems.map(({ message }) => findingAt(expression, 'error', 'type', message))
  const wanted = wantedBy(expression)
  if (!wanted || isOpen(type) || type.kind === wanted || found.length > 0) return found
  const said = wanted === 'boolean' ? 'Ja oder Nein' : 'ein Datum'
  return [findingAt(expression, 'error', 'type', `Hier muss ${said} herauskommen, es ist aber ${typeText(type)}.`)]
}

function wantedBy({ role }: Expression): 'boolean' | 'date' | undefined {
  switch (role) {
    case 'when':
    case 'enabledWhen':
    case 'requiredWhen':
    case 'forbidden':
    case 'check':
      return 'boolean'
    case 'limit':
      return 'date'
    case 'value':
    case 'prefill':
    case 'summary':
      return undefined
  }
}
