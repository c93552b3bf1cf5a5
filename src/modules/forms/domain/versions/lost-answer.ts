import { filesOf } from '../../field-types/file/domain.ts'
import { itemsOf } from '../engine/run.ts'
import type { Answer, Answers } from '../model.ts'
import type { AnswerPlace } from './answer-places.ts'
import type { LossReason } from './carry-answer.ts'
import type { Plan } from './lift-plan.ts'

/** An answer that the other form has no place for, as people read it. */
export interface LostAnswer {
  readonly fieldId: string
  readonly label: string
  readonly text: string
  /** "Hund 2", "Hund 2, Impfung 1": the item it belongs to. */
  readonly item?: string
  readonly reason: LossReason
  /** Ids of its files. */
  readonly files: readonly string[]
}

/** Where the answers of a form or an item stand in both: "hunde.0.". */
export interface Level {
  readonly old: string
  readonly now: string
  readonly item: readonly string[]
}
/** The answer as people read it; undefined for what the form itself does not take for an answer. */
export function lossOf(place: AnswerPlace, answer: Answer, { item }: Level): Omit<LostAnswer, 'reason'> | undefined {
  const { id, label } = place.element
  const text = textOf(place, answer)
  if (text === undefined) return undefined
  const files = place.kind === 'field' && place.field.type === 'file' ? filesOf(answer).map(file => file.id) : []
  return { fieldId: id, label, text, files, ...(item.length > 0 ? { item: item.join(', ') } : {}) }
}

function textOf(place: AnswerPlace, answer: Answer): string | undefined {
  if (place.kind === 'field') return place.logic.is(answer) ? place.logic.format(answer) : undefined
  if (place.kind === 'list') return undefined
  return place.group.fields.find(({ id }) => id === answer)?.label
}

/** Everything that was answered in an item, the items inside it included. */
export function readAll(plan: Plan, item: Answers, level: Level): Omit<LostAnswer, 'reason'>[] {
  return Object.entries(item).flatMap(([id, answer]) => {
    const place = plan.old.byId.get(id)
    if (!place || answer === undefined) return []
    if (place.kind !== 'list') return lossOf(place, answer, level) ?? []
    return itemsOf(item, id).flatMap((inner, index) =>
      readAll(plan, inner, { ...level, item: [...level.item, `${place.list.itemName} ${index + 1}`] }),
    )
  })
}
