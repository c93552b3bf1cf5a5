import { GONE } from './apply-add.ts'
import type { Edit, EditOutcome, FormJson } from './edit.ts'
import { belongsTo, textsIn, withoutTexts } from './text-keys.ts'
import { elementAt, elementsOf, withList } from './tree.ts'

type Remove = Extract<Edit, { op: 'remove' }>

/** Takes an element out, with all that stands in it and its translations. */
export function applyRemove(form: FormJson, { target }: Remove): EditOutcome {
  const element = elementAt(form, target)
  if (!element) return { ok: false, message: GONE }
  const path = [...element.list, element.at]
  const gone = elementsOf(form).filter(({ list, at }) => path.every((step, index) => [...list, at][index] === step))
  const without = withList(form, element.list, items => items.toSpliced(element.at, 1))
  const left = elementsOf(without)
  const alone = gone.filter(({ place, id }) => !left.some(other => other.place.kind === place.kind && other.id === id))
  const isGone = (key: string): boolean => alone.some(({ place, id }) => belongsTo(key, place.kind, id))
  const texts = textsIn(form).filter(({ key }) => isGone(key))
  return {
    ok: true,
    form: withoutTexts(without, isGone),
    inverse: [
      { op: 'add', into: element.parent, at: element.at, element: element.value },
      ...texts.map(text => ({ op: 'set-text' as const, ...text })),
    ],
  }
}
