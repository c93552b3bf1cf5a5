import { StepOf } from '../../../ui/components/steps.tsx'
import { hole } from '../../../ui/template/holes.ts'
import type { RepeatPage } from '../domain/model.ts'

export interface ProgressProps {
  readonly step: number
  readonly of: number
  readonly section: string
  /** The lists in whose items the page stands, the outermost first. */
  readonly repeats: readonly RepeatPage[]
}

/** Holes for the number of an item, and for ` („Luna“)` where it helps to know which one is meant. */
export const itemHole = (depth: number): string => `@item:${depth}`
export const itemTextHole = (depth: number): string => `@item-text:${depth}`

/** "Hund 1 („Luna“), Impfung 2"; nothing outside of lists. */
export const itemTitle = (repeats: readonly RepeatPage[]): string =>
  repeats.map(({ itemName }, depth) => `${itemName} ${hole(itemHole(depth))}${hole(itemTextHole(depth))}`).join(', ')

/** Where the person is: "Schritt 2 von 4: Ihre Hunde · Hund 2". */
export function Progress({ step, of, section, repeats }: ProgressProps) {
  const label = repeats.length === 0 ? section : `${section} · ${itemTitle(repeats)}`
  return of > 1 ? <StepOf step={step} of={of} label={label} /> : <p class="aw-step-of">{label}</p>
}
