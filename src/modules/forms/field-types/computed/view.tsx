import { InItsLanguage } from '../../../../ui/language.tsx'
import { hole } from '../../../../ui/template/holes.ts'
import type { FieldViewProps } from '../view-props.tsx'

/** Hole for the value as people read it. */
export const computedHole = (fieldId: string): string => `@computed:${fieldId}`

/** Read out when an answer on the same page changes it. */
export const ComputedView = ({ field }: FieldViewProps<'computed'>) => (
  <p class="aw-computed">
    <span class="kern-label">
      <InItsLanguage text={field.label} />
    </span>{' '}
    <output data-computed={field.id}>{hole(computedHole(field.id))}</output>
    {field.hint !== undefined && (
      <span class="kern-hint">
        <InItsLanguage text={field.hint} />
      </span>
    )}
  </p>
)
