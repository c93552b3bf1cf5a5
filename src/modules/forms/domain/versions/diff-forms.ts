import type { Form } from '../model.ts'
import { changesOf, requirementOf, subjectOf } from './compare-elements.ts'
import { type Element, elementsOf } from './elements.ts'
import type { FormChange } from './form-change.ts'
import { type Matching, matchElements } from './match-elements.ts'
import { movedElements } from './moved-elements.ts'

/** Everything in which the second form differs from the first: what is new, what changed, what is gone. */
export function diffForms(a: Form, b: Form): readonly FormChange[] {
  const [before, after] = [elementsOf(a), elementsOf(b)]
  const matching = matchElements(before, after)
  const moved = movedElements(before, matching)
  return [
    ...after.flatMap(element => {
      const old = matching.oldOf.get(element)
      return old ? changesOf(old, element, { a, b, isMoved: moved.has(element) }) : [added(element, matching)]
    }),
    ...before.filter(element => !matching.newOf.has(element)).map(element => removed(element)),
    ...translationChanges(a, b),
  ]
}

const added = (element: Element, { oldOf }: Matching): FormChange => ({
  change: 'added',
  of: subjectOf(element),
  required: requirementOf(element),
  ...(element.within && oldOf.size > 0 ? { within: element.within.label } : {}),
})
const removed = (element: Element): FormChange => ({ change: 'removed', of: subjectOf(element) })

function translationChanges(a: Form, b: Form): FormChange[] {
  const [before, after] = [a.translations ?? {}, b.translations ?? {}]
  const languages = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...languages].sort().flatMap((language): FormChange[] => {
    const [old, now] = [before[language] ?? {}, after[language] ?? {}]
    const texts = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(key => old[key] !== now[key]).length
    return texts === 0 ? [] : [{ change: 'translations', language, texts }]
  })
}
