import { type PatternNode, parsePattern } from './parse-pattern.ts'

type Step =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'fork'; readonly targets: readonly number[] }

const MAX_STEPS = 3000

/**
 * A pattern that a text must match as a whole, in time linear in the text: all ways through the pattern are followed
 * at once, so no input can make it slow. Undefined when the pattern is not one we can follow.
 */
export function linearPattern(source: string): ((text: string) => boolean) | undefined {
  const tree = parsePattern(source)
  if (!tree) return undefined
  const steps: Step[] = []
  if (!emit(tree, steps)) return undefined
  return text => matches(steps, text)
}

/** Writes a node's steps so that they end where the next node's begin; false when there are too many. */
function emit(node: PatternNode, steps: Step[]): boolean {
  if (steps.length > MAX_STEPS) return false
  switch (node.kind) {
    case 'character':
      steps.push(node)
      return true
    case 'sequence':
      return node.parts.every(part => emit(part, steps))
    case 'choice':
      return emitChoice(node.options, steps)
    case 'repeat':
      return emitRepeat(node, steps)
  }
}

function emitChoice(options: readonly PatternNode[], steps: Step[]): boolean {
  const starts: number[] = []
  const ends: number[][] = []
  steps.push({ kind: 'fork', targets: starts })
  for (const option of options) {
    starts.push(steps.length)
    if (!emit(option, steps)) return false
    const end: number[] = []
    ends.push(end)
    steps.push({ kind: 'fork', targets: end })
  }
  for (const end of ends) end.push(steps.length)
  return true
}

function emitRepeat({ part, min, max }: Extract<PatternNode, { kind: 'repeat' }>, steps: Step[]): boolean {
  for (let i = 0; i < min; i++) if (!emit(part, steps)) return false
  if (max === Infinity) {
    const start = steps.length
    const targets = [start + 1]
    steps.push({ kind: 'fork', targets })
    if (!emit(part, steps)) return false
    steps.push({ kind: 'fork', targets: [start] })
    targets.push(steps.length)
    return true
  }
  const skips: number[][] = []
  for (let i = min; i < max; i++) {
    const targets = [steps.length + 1]
    skips.push(targets)
    steps.push({ kind: 'fork', targets })
    if (!emit(part, steps)) return false
  }
  for (const targets of skips) targets.push(steps.length)
  return true
}

function matches(steps: readonly Step[], text: string): boolean {
  let current = follow(steps, [0])
  for (const character of text) {
    const next: number[] = []
    for (const at of current) {
      const step = steps[at]
      if (step?.kind === 'character' && step.test(character)) next.push(at + 1)
    }
    if (next.length === 0) return false
    current = follow(steps, next)
  }
  return current.has(steps.length)
}

/** All steps reachable without reading a character. */
function follow(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const reached = new Set<number>()
  const open = [...from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue
    reached.add(at)
    const step = steps[at]
    if (step?.kind === 'fork') open.push(...step.targets)
  }
  return reached
}
