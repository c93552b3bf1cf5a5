import { isOpen, type TypeKind, typeText } from '../../feel/types/feel-type.ts'
import { inferType, type TypeScope } from '../../feel/types/infer.ts'
import type { Expression } from '../compiled.ts'
import { type Finding, findingAt } from './finding.ts'

/** What can never work, and conditions that give anything but yes or no. */
export function typeFindings(expression: Expression, scope: TypeScope): readonly Finding[] {
  const { type, problems } = inferType(expression.ast, scope)
  const found = problems.map(({ message }) => findingAt(expression, 'error', 'type', message))
  const wanted = wantedBy(expression, scope)
  if (!wanted || isOpen(type) || type.kind === wanted || found.length > 0) return found
  return [
    findingAt(
      expression,
      'error',
      'type',
      `Hier muss ${typeText({ kind: wanted })} herauskommen, es ist aber ${typeText(type)}.`,
    ),
  ]
}

type Wanted = 'boolean' | 'date' | 'time' | 'date and time'

function wantedBy({ role, elementId }: Expression, scope: TypeScope): Wanted | undefined {
  switch (role) {
    case 'when':
    case 'enabledWhen':
    case 'requiredWhen':
    case 'forbidden':
    case 'check':
      return 'boolean'
    case 'limit':
      return limitOf(scope(elementId)?.kind)
    case 'value':
    case 'prefill':
    case 'summary':
      return undefined
  }
}

/** A limit is of the kind of the field's own answers. */
const limitOf = (kind: TypeKind | undefined): Wanted => (kind === 'time' || kind === 'date and time' ? kind : 'date')
