import { Button, ButtonRow } from '../../../../ui/components/button.tsx'
import { Checkboxes } from '../../../../ui/components/checkboxes.tsx'
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../../ui/components/text-input.tsx'
import { Textarea } from '../../../../ui/components/textarea.tsx'
import type { OfferedDecision } from '../../../online-services/index.ts'
import { BLOCKS_FIELD, type EntryError, inputField, REASONS_FIELD } from '../../domain/decision-entry.ts'
import { REASONS_LENGTH } from '../../domain/written-text.ts'
import { urls } from '../../urls.ts'
import { type Desk, deskPage } from '../desk-page.tsx'
import { SentFields } from '../sent-fields.tsx'
import { TroubleAlert } from '../trouble-alert.tsx'
import { type DecidePage, Preline, PreviewButton, type RawEntry } from './parts.tsx'

export interface FormPage extends DecidePage {
  readonly decision: OfferedDecision
  readonly raw: RawEntry
  readonly errors: readonly EntryError[]
}

/** Second page: inputs, text blocks, reasons, and a preview in a tab of its own. */
export const decisionFormPage = (desk: Desk, page: FormPage): string => {
  const { view, decision, raw, errors, trouble } = page
  const errorAt = (field: string) => {
    const found = errors.find(error => error.field === field)
    return found ? { error: found.message } : {}
  }
  return deskPage(
    desk,
    { title: decision.label, back: { href: urls.decide(view.id) }, error: errors.length > 0 },
    <>
      <ErrorSummary errors={errors.map(({ field, message }) => ({ id: field, message }))} />
      {trouble && <TroubleAlert trouble={trouble} />}
      <Preline view={view} />
      <h1>{decision.label}</h1>
      <form method="post" action={urls.confirm(view.id, decision.id)} class="aw-stack" noValidate>
        <SentFields {...page} />
        {decision.inputs.map(input => (
          <InputField input={input} value={raw.fields[inputField(input.id)] ?? ''} {...errorAt(inputField(input.id))} />
        ))}
        {decision.blocks.length > 0 && (
          <Checkboxes
            id={BLOCKS_FIELD}
            name={BLOCKS_FIELD}
            label="Textbausteine im Schreiben"
            required={false}
            options={decision.blocks.map(({ id, label, text }) => ({ value: id, label, hint: text }))}
            values={raw.blocks}
          />
        )}
        {decision.reasons !== 'none' && (
          <Textarea
            id={REASONS_FIELD}
            name={REASONS_FIELD}
            label="Begründung"
            hint="So steht sie im Schreiben."
            rows={8}
            maxlength={REASONS_LENGTH}
            required={decision.reasons === 'required'}
            value={raw.fields[REASONS_FIELD] ?? ''}
            {...errorAt(REASONS_FIELD)}
          />
        )}
        <ButtonRow>
          <Button>Weiter zur Prüfung</Button>
          <PreviewButton view={view} decision={decision} />
        </ButtonRow>
      </form>
    </>,
  )
}

interface InputFieldProps {
  readonly input: OfferedDecision['inputs'][number]
  readonly value: string
  readonly error?: string
}

function InputField({ input, ...rest }: InputFieldProps) {
  const name = inputField(input.id)
  const hint = [input.hint, input.type === 'date' ? 'Zum Beispiel 31.5.2026' : undefined].filter(Boolean).join('. ')
  const required = input.required !== false
  const field = { id: name, name, label: input.label, required, ...rest, ...(hint ? { hint } : {}) }
  switch (input.type) {
    case 'textarea':
      return <Textarea {...field} />
    case 'text':
      return <TextInput {...field} />
    case 'cents':
      return <TextInput {...field} inputmode="decimal" width={10} suffix="€" />
    case 'date':
      return <TextInput {...field} width={10} />
  }
}
