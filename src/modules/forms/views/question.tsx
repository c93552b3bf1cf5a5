import type { ComponentChildren } from 'preact'
import { QuietDetails } from '../../../ui/components/details.tsx'
import { InItsLanguage } from '../../../ui/language.tsx'
import { flag } from '../../../ui/template/holes.ts'
import type { Field } from '../domain/model.ts'
import { FieldView } from '../field-types/field-view.tsx'
import type { FieldViewProps } from '../field-types/view-props.tsx'
import { useWords } from './words/use-words.ts'

/** Anchor of a question, for "Ändern" on the review page. */
export const questionId = (fieldId: string): string => `frage-${fieldId}`

/** Names of the flags that hide a question, and that close it. */
export const HIDDEN = '@hidden:'
export const DISABLED = '@disabled:'

/** The value of `data-field`, hidden while the field or group is not asked. */
export const hiddenUnlessAsked = (id: string, conditional: boolean): string =>
  conditional ? id + flag('hidden', HIDDEN + id) : id

export type QuestionPageProps = Omit<FieldViewProps<'text'>, 'field'>
type QuestionProps = { readonly field: Field; readonly conditional: boolean } & QuestionPageProps

/** One field with what belongs to it; hidden together while it is not asked. */
export function Question({ field, conditional, ...page }: QuestionProps) {
  const words = useWords()
  const parts = (
    <>
      <FieldView field={field} {...page} />
      {field.enabledWhen !== undefined && <p class="aw-note aw-closed">{words.closed}</p>}
      {'prefill' in field && field.prefill !== undefined && <p class="aw-note">{words.prefilled}</p>}
      <Why label={field.label} legalBasis={field.legalBasis} />
    </>
  )
  return (
    <div class="aw-question" id={questionId(field.id)} data-field={hiddenUnlessAsked(field.id, conditional)}>
      {field.enabledWhen === undefined ? parts : <Closable id={field.id}>{parts}</Closable>}
    </div>
  )
}

/** A question that stands there always and can be answered only sometimes: the browser closes all its controls. */
const Closable = ({ id, children }: { readonly id: string; readonly children: ComponentChildren }) => (
  <fieldset class="aw-closable" role="presentation" data-closable={id + flag('disabled', DISABLED + id)}>
    {children}
  </fieldset>
)

interface WhyProps {
  readonly label: string
  readonly legalBasis: string | undefined
}

/** Several of these may stand on a page: read aloud, each says which question it belongs to. */
export const Why = ({ label, legalBasis }: WhyProps) =>
  legalBasis === undefined ? null : (
    <QuietDetails
      summary={
        <>
          {useWords().why}
          <span class="aw-hidden">
            {' '}
            (<InItsLanguage text={label} />)
          </span>
        </>
      }
    >
      <InItsLanguage text={legalBasis} />
    </QuietDetails>
  )
