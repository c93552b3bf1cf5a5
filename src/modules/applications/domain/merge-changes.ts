import type { Answer, Answers } from '../../forms/domain/model.ts'

/** What changed from `before` to `after`, done to `current`: everything else there stays. Items are told apart by place. */
export function mergeChanges(current: Answers, before: Answers, after: Answers): Answers {
  const merged: Record<string, Answer> = {}
  for (const id of new Set([...Object.keys(current), ...Object.keys(after)])) {
    const answer = merge(current[id], before[id], after[id])
    if (answer !== undefined) merged[id] = answer
  }
  return merged
}

function merge(current: Answer | undefined, before: Answer | undefined, after: Answer | undefined): Answer | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return current
  if (!isItems(current) || !isItems(before) || !isItems(after)) return after
  return Array.from({ length: Math.max(current.length, after.length) }, (_, at) =>
    mergeChanges(current[at] ?? {}, before[at] ?? {}, after[at] ?? {}),
  )
}

const isItems = (answer: Answer | undefined): answer is readonly Answers[] =>
  Array.isArray(answer) && answer.every(one => typeof one === 'object' && !('mediaType' in one))
