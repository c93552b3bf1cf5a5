import type { FormJson } from '../../forms/domain/edit/edit.ts'
import { type Element, elementsOf } from '../../forms/domain/edit/tree.ts'
import type { Answer, Answers } from '../../forms/domain/model.ts'
import { textOf } from './rule-words/read-json.ts'

/** A repeated group around an element, with the item that is looked at. */
export interface Level {
  readonly title: string
  /** "Hund" */
  readonly itemName: string
  /** How many items there are in the item around it. */
  readonly count: number
  /** From 0. */
  readonly chosen: number
}

/** The repeated groups that an element stands in, the outermost first, with the items of these answers. */
export function itemsAround(
  form: FormJson,
  element: Element,
  answers: Answers,
  wanted: readonly number[],
): readonly Level[] {
  const path = `${element.list.join('/')}/`
  const around = elementsOf(form).filter(
    ({ value, list, at }) => value['kind'] === 'repeat' && path.startsWith(`${[...list, at].join('/')}/`),
  )
  let own: Answers = answers
  return around.map(({ value }, level): Level => {
    const items = itemsIn(own[textOf(value, 'list')])
    const asked = wanted[level] ?? 0
    const chosen = Number.isInteger(asked) && asked >= 0 && asked < items.length ? asked : 0
    own = items[chosen] ?? {}
    return { title: textOf(value, 'title'), itemName: textOf(value, 'itemName'), count: items.length, chosen }
  })
}

const itemsIn = (answer: Answer | undefined): readonly Answers[] =>
  Array.isArray(answer) ? answer.filter((item): item is Answers => typeof item === 'object' && item !== null) : []
