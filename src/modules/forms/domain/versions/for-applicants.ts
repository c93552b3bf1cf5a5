import { filesOf } from '../../field-types/file/domain.ts'
import type { Answers } from '../model.ts'
import type { FormChange } from './form-change.ts'

/** Only what touches a person who has given these answers, by the old form. What is asked in addition comes first. */
export function forApplicants(changes: readonly FormChange[], answers: Answers): readonly FormChange[] {
  const answered = answeredIds(answers)
  const oldIds = new Map(
    changes.flatMap(change => (change.change === 'renamed' ? [[change.of.id, change.from] as const] : [])),
  )
  const touching = changes.filter(change => touches(change, id => answered.has(oldIds.get(id) ?? id)))
  return touching.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function touches(change: FormChange, isAnswered: (id: string) => boolean): boolean {
  switch (change.change) {
    case 'added':
      return change.of.kind === 'field' || change.of.kind === 'list' || change.of.kind === 'declaration'
    case 'removed':
    case 'owner':
    case 'type':
    case 'choice':
    case 'option-removed':
    case 'option-renamed':
      return isAnswered(change.of.id)
    case 'required':
      return change.to !== 'never' && !isAnswered(change.of.id)
    case 'limit':
      return isAnswered(change.of.id)
    case 'text':
      return (change.property === 'label' && isAnswered(change.of.id)) || isDeclaration(change)
    case 'rule':
      return change.property === 'checks' && isAnswered(change.of.id)
    case 'renamed':
    case 'moved':
    case 'option-added':
    case 'look':
    case 'translations':
      return false
  }
}

const isDeclaration = ({ of, property }: Extract<FormChange, { property: string }>): boolean =>
  of.kind === 'declaration' && property === 'text'

/** New questions before everything else: they are what the person has to do. */
const rankOf = ({ change }: FormChange): number => (change === 'added' ? 0 : change === 'required' ? 1 : 2)

function answeredIds(answers: Answers): Set<string> {
  const ids = new Set<string>()
  const visit = (owner: object): void => {
    for (const [id, answer] of Object.entries(owner)) {
      if (answer === undefined) continue
      ids.add(id)
      if (!Array.isArray(answer) || filesOf(answer).length > 0) continue
      for (const item of answer) if (typeof item === 'object' && item !== null) visit(item)
    }
  }
  visit(answers)
  return ids
}
