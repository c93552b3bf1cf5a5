import { StepOf } from '../../../ui/components/steps.tsx'
import { hole } from '../../../ui/template/holes.ts'

export interface ProgressProps {
  readonly step: number
  readonly of: number
  readonly section: string
  /** "Hund", on a page of one item of a repeated group. */
  readonly itemName: string | undefined
}

/** Where the person is: "Schritt 2 von 4: Ihre Hunde · Hund 2". */
export function Progress({ step, of, section, itemName }: ProgressProps) {
  const label = itemName === undefined ? section : `${section} · ${itemName} ${hole('@item')}`
  return of > 1 ? <StepOf step={step} of={of} label={label} /> : <p class="aw-step-of">{label}</p>
}
