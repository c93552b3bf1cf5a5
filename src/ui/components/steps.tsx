import type { ComponentChildren } from 'preact'

import { useUiWords } from '../language.tsx'

export interface Step {
  readonly title: ComponentChildren
  readonly text?: ComponentChildren
}

/** "So geht es": numbered steps, one below the other. */
export const Steps = ({ steps }: { readonly steps: readonly Step[] }) => (
  <ol class="aw-steps">
    {steps.map(step => (
      <li>
        <strong>{step.title}</strong>
        {step.text !== undefined && <div>{step.text}</div>}
      </li>
    ))}
  </ol>
)

interface ProgressProps {
  readonly step: number
  readonly of: number
  readonly label: string
}

/** "Schritt 2 von 5: Ihr Hund" above a question. */
export const StepOf = ({ step, of, label }: ProgressProps) => (
  <p class="aw-step-of">{useUiWords().step(step, of, label)}</p>
)
