import type { PatternNode } from './parse-pattern.ts'

/** A pattern as a program: `fork` goes on at all its targets, the first preferred. */
export type Step =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'fork'; readonly targets: readonly number[] }
  | { readonly kind: 'save'; readonly slot: number }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }

const MAX_STEPS = 3000

/** Undefined when there would be too many. `saves`: whether groups are remembered. */
export function stepsOf(tree: PatternNode, saves = false): readonly Step[] | undefined {
  const steps: Step[] = []
  return emit(tree, steps, saves) ? steps : undefined
}

/** Writes a node's steps so that they end where the next node's begin; false when there are too many. */
function emit(node: PatternNode, steps: Step[], saves: boolean): boolean {
  if (steps.length > MAX_STEPS) return false
  switch (node.kind) {
    case 'character':
    case 'edge':
      steps.push(node)
      return true
    case 'sequence':
      return node.parts.every(part => emit(part, steps, saves))
    case 'group': {
      if (!saves) return emit(node.part, steps, saves)
      steps.push({ kind: 'save', slot: 2 * node.index })
      const fits = emit(node.part, steps, saves)
      steps.push({ kind: 'save', slot: 2 * node.index + 1 })
      return fits
    }
    case 'choice':
      return emitChoice(node.options, steps, saves)
    case 'repeat':
      return emitRepeat(node, steps, saves)
  }
}

function emitChoice(options: readonly PatternNode[], steps: Step[], saves: boolean): boolean {
  const starts: number[] = []
  const ends: number[][] = []
  steps.push({ kind: 'fork', targets: starts })
  for (const option of options) {
    starts.push(steps.length)
    if (!emit(option, steps, saves)) return false
    const end: number[] = []
    ends.push(end)
    steps.push({ kind: 'fork', targets: end })
  }
  for (const end of ends) end.push(steps.length)
  return true
}

type Repeat = Extract<PatternNode, { kind: 'repeat' }>
function emitRepeat({ part, min, max, lazy }: Repeat, steps: Step[], saves: boolean): boolean {
  const fork = (): number[] => {
    const targets = [steps.length + 1]
    steps.push({ kind: 'fork', targets })
    return targets
  }
  const leave = (targets: number[]): void => {
    if (lazy) targets.unshift(steps.length)
    else targets.push(steps.length)
  }
  for (let i = 0; i < min; i++) if (!emit(part, steps, saves)) return false
  if (max === Infinity) {
    const start = steps.length
    const targets = fork()
    if (!emit(part, steps, saves)) return false
    steps.push({ kind: 'fork', targets: [start] })
    leave(targets)
    return true
  }
  const skips: number[][] = []
  for (let i = min; i < max; i++) {
    skips.push(fork())
    if (!emit(part, steps, saves)) return false
  }
  skips.forEach(leave)
  return true
}
