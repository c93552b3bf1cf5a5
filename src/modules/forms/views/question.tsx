import { QuietDetails } from '../../../ui/components/details.tsx'
import { flag } from '../../../ui/template/holes.ts'
import type { Field } from '../domain/model.ts'
import { FieldView } from '../field-types/field-view.tsx'
import type { FieldViewProps } from '../field-types/view-props.tsx'

/** Anchor of a question, for "Ändern" on the review page. */
export const questionId = (fieldId: string): string => `frage-${fieldId}`

/** Name of the flag that hides a field. */
export const HIDDEN = '@hidden:'

type QuestionProps = { readonly field: Field } & Omit<FieldViewProps<'text'>, 'field'>

/** One field with what belongs to it; hidden together while its condition is not true. */
export const Question = ({ field, ...page }: QuestionProps) => (
  <div
    id={questionId(field.id)}
    data-field={field.when === undefined ? field.id : field.id + flag('hidden', HIDDEN + field.id)}
  >
    <FieldView field={field} {...page} />
    {field.legalBasis !== undefined && (
      <QuietDetails summary={<Why label={field.label} />}>{field.legalBasis}</QuietDetails>
    )}
  </div>
)

/** Several of these may stand on a page: read aloud, each says which question it belongs to. */
const Why = ({ label }: { readonly label: string }) => (
  <>
    Warum fragen wir das?<span class="aw-hidden"> ({label})</span>
  </>
)
