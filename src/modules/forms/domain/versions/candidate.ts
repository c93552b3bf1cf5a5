import { filesOf } from '../../field-types/file/domain.ts'
import { itemsOf } from '../engine/run.ts'
import type { CompiledForm } from '../engine.ts'
import type { Answer, Answers, FileAnswer } from '../model.ts'
import { type AnswerPlace, type AnswerPlaces, answerPlaces } from './answer-places.ts'

/** One answer that may be taken over. */
export interface Candidate {
  /** "halter", or "hunde+0" for the first item of a list, which becomes a further item. */
  readonly key: string
  readonly fieldId: string
  readonly label: string
  /** Line by line for an item: "Rufname: Luna". */
  readonly text: string
  /** What stands there now, and would be replaced. */
  readonly before?: string
  readonly value: { readonly answer: Answer } | { readonly item: Answers }
  readonly files: readonly FileToCopy[]
}
/** A file of the earlier application, and the new field that it would be for. */
export interface FileToCopy {
  readonly fieldId: string
  readonly file: FileAnswer
}

/** The answers with one more taken over; an item is added behind those that are there, while there is room. */
export function withCandidate(answers: Answers, { fieldId, value }: Candidate, form: CompiledForm): Answers {
  if ('answer' in value) return { ...answers, [fieldId]: value.answer }
  const place = answerPlaces(form).byId.get(fieldId)
  const items = itemsOf(answers, fieldId)
  if (place?.kind !== 'list' || items.length >= place.list.max) return answers
  return { ...answers, [fieldId]: [...items, value.item] }
}

/** What may be taken over at one place of the form: the answer, or each item. */
export function candidatesAt(places: AnswerPlaces, place: AnswerPlace, kept: Answers, answers: Answers): Candidate[] {
  const { id, label, owner } = place.element
  const answer = kept[id]
  if (answer === undefined || owner.length > 0) return []
  if (place.kind === 'list') return itemCandidates(places, place.list, kept, answers)
  if (place.kind === 'field' && place.field.type === 'declaration') return []
  const current = answers[id]
  if (JSON.stringify(current) === JSON.stringify(answer)) return []
  const before = current === undefined ? undefined : textOf(place, current)
  const files = filesAt(places, id, answer)
  const candidate = { key: id, fieldId: id, label, text: textOf(place, answer) ?? '', value: { answer }, files }
  return [before ? { ...candidate, before } : candidate]
}

function itemCandidates(
  places: AnswerPlaces,
  { list, itemName }: { readonly list: string; readonly itemName: string },
  kept: Answers,
  answers: Answers,
): Candidate[] {
  const there = new Set(itemsOf(answers, list).map(item => JSON.stringify(item)))
  return itemsOf(kept, list).flatMap((item, index) => {
    const lines = linesOf(places, item)
    if (lines.length === 0 || there.has(JSON.stringify(item))) return []
    const files = Object.entries(item).flatMap(([id, answer]) => (answer ? filesAt(places, id, answer) : []))
    const [key, label] = [`${list}+${index}`, `${itemName} ${index + 1}`]
    return [{ key, fieldId: list, label, text: lines.join('\n'), value: { item }, files }]
  })
}

function textOf(place: AnswerPlace, answer: Answer): string | undefined {
  if (place.kind === 'field') return place.logic.format(answer)
  return place.kind === 'choice' ? place.group.fields.find(({ id }) => id === answer)?.label : undefined
}

/** "Rufname: Luna", and the items within: "Impfung 1: Wogegen?: Tollwut". */
function linesOf(places: AnswerPlaces, item: Answers): string[] {
  return Object.entries(item).flatMap(([id, answer]) => {
    const place = places.byId.get(id)
    if (!place || answer === undefined) return []
    if (place.kind === 'list')
      return itemsOf(item, id).flatMap((inner, index) =>
        linesOf(places, inner).map(line => `${place.list.itemName} ${index + 1}: ${line}`),
      )
    const text = textOf(place, answer)
    return text ? [`${place.element.label}: ${text}`] : []
  })
}

function filesAt(places: AnswerPlaces, id: string, answer: Answer): FileToCopy[] {
  const place = places.byId.get(id)
  if (place?.kind === 'list')
    return itemsOf({ [id]: answer }, id).flatMap(item =>
      Object.entries(item).flatMap(([inner, one]) => (one ? filesAt(places, inner, one) : [])),
    )
  return place?.kind === 'field' && place.field.type === 'file'
    ? filesOf(answer).map(file => ({ fieldId: id, file }))
    : []
}
