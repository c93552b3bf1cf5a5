import { parsePattern } from './parse-pattern.ts'
import { type Step, stepsOf } from './pattern-steps.ts'

/**
 * A pattern that a text must match as a whole, in time linear in the text: all ways through the pattern are followed
 * at once, so no input can make it slow. Undefined when the pattern is not one we can follow.
 */
export function linearPattern(source: string): ((text: string) => boolean) | undefined {
  const tree = parsePattern(source)
  const steps = tree && stepsOf(tree)
  return steps && (text => matches(steps, text))
}

function matches(steps: readonly Step[], text: string): boolean {
  let read = 0
  let current = follow(steps, [0], true, text === '')
  for (const character of text) {
    const next: number[] = []
    read += character.length
    for (const at of current) {
      const step = steps[at]
      if (step?.kind === 'character' && step.test(character)) next.push(at + 1)
    }
    if (next.length === 0) return false
    current = follow(steps, next, false, read === text.length)
  }
  return current.has(steps.length)
}

/** All steps reachable without reading a character. */
function follow(
  steps: readonly Step[],
  from: readonly number[],
  atStart: boolean,
  atEnd: boolean,
): ReadonlySet<number> {
  const reached = new Set<number>()
  const open = [...from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue
    reached.add(at)
    const step = steps[at]
    if (step?.kind === 'fork') open.push(...step.targets)
    else if (step?.kind === 'edge' && (step.at === 'start' ? atStart : atEnd)) open.push(at + 1)
  }
  return reached
}
