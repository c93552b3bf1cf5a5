import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { Checkbox } from '../../../ui/components/checkboxes.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { Select } from '../../../ui/components/select.tsx'
import { Textarea } from '../../../ui/components/textarea.tsx'
import type { Staff } from '../../identity/index.ts'
import type { Action } from '../domain/allowed-actions.ts'
import { MOVE_WORDS, MOVES, type Move } from '../domain/moves.ts'
import type { Trouble, Typed, WrittenForm } from '../domain/trouble.ts'
import { MESSAGE_LENGTH } from '../domain/written-text.ts'
import { urls } from '../urls.ts'
import { type Mark, SentFields } from './sent-fields.tsx'

export interface CaseForms extends Mark {
  readonly id: string
  readonly staff: Staff
  readonly colleagues: readonly Staff[]
  readonly assigneeId: string | undefined
  readonly trouble: Trouble | undefined
  readonly typed: Typed | undefined
  may(action: Action): boolean
}

const MOVE_LABELS: Readonly<Record<Move, string>> = {
  release: 'Freigeben',
  'end-question': 'Nicht länger auf Antwort warten',
  close: 'Vorgang abschließen',
  reopen: 'Vorgang wieder öffnen',
}

/** One click each: take over, decide, and what needs no words. */
export const NextSteps = (forms: CaseForms) => {
  const { id, staff, assigneeId, may } = forms
  return (
    <ButtonRow>
      {may('assign') && assigneeId !== staff.id && (
        <form method="post" action={urls.assign(id)}>
          <SentFields {...forms} />
          <Button name="an" value={staff.id}>
            Übernehmen
          </Button>
        </form>
      )}
      {may('decide') && <ButtonLink href={urls.decide(id)}>Entscheiden</ButtonLink>}
      {may('withdraw-decision') && (
        <ButtonLink kind="secondary" href={urls.decide(id)}>
          Entscheidung zurücknehmen
        </ButtonLink>
      )}
      {MOVES.filter(may).map(move => (
        <form method="post" action={urls.move(id, MOVE_WORDS[move])}>
          <SentFields {...forms} />
          <Button kind="secondary">{MOVE_LABELS[move]}</Button>
        </form>
      ))}
    </ButtonRow>
  )
}

export const AssignForm = (forms: CaseForms) => (
  <form method="post" action={urls.assign(forms.id)} class="aw-stack">
    <SentFields {...forms} />
    <Select
      id="an"
      name="an"
      label="Zuweisen an"
      placeholder="Bitte wählen"
      options={forms.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      value={forms.assigneeId ?? ''}
      {...(forms.trouble?.kind === 'no-such-colleague' ? { error: COLLEAGUE_MESSAGE } : {})}
    />
    <Button kind="secondary">Zuweisen</Button>
  </form>
)

export const COLLEAGUE_MESSAGE = 'Wählen Sie eine Person aus der Liste.'

interface WrittenFormProps extends CaseForms {
  readonly form: WrittenForm
  readonly action: string
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly button: string
}

/** Opens by itself when there is something to correct in it. */
const WrittenFormBox = ({ form, action, title, label, hint, button, ...forms }: WrittenFormProps) => {
  const typed = forms.typed?.form === form ? forms.typed : undefined
  const error = forms.trouble?.kind === 'text' && forms.trouble.form === form ? { error: forms.trouble.message } : {}
  return (
    <Details summary={title} open={typed !== undefined}>
      <form method="post" action={action} class="aw-stack">
        <SentFields {...forms} />
        <Textarea
          id={`text-${form}`}
          name="text"
          label={label}
          hint={hint}
          rows={6}
          maxlength={MESSAGE_LENGTH}
          value={typed?.text ?? ''}
          {...error}
        />
        {form === 'question' && (
          <Checkbox
            id="datei-erbeten"
            name="datei-erbeten"
            label="Die Person soll Dateien hochladen können"
            required={false}
            checked={typed?.wantsFile ?? false}
          />
        )}
        <Button>{button}</Button>
      </form>
    </Details>
  )
}

export const MessageForm = (forms: CaseForms) => (
  <WrittenFormBox
    {...forms}
    form="message"
    action={urls.message(forms.id)}
    title="Nachricht schreiben"
    label="Ihre Nachricht"
    hint="Die antragstellende Person liest sie auf der Statusseite. Per E-Mail erfährt sie nur, dass etwas da ist."
    button="Nachricht senden"
  />
)

export const QuestionForm = (forms: CaseForms) => (
  <WrittenFormBox
    {...forms}
    form="question"
    action={urls.question(forms.id)}
    title="Rückfrage stellen"
    label="Ihre Frage"
    hint="Der Vorgang wartet dann auf die Antwort."
    button="Rückfrage stellen"
  />
)

export const NoteForm = (forms: CaseForms) => (
  <WrittenFormBox
    {...forms}
    form="note"
    action={urls.note(forms.id)}
    title="Notiz schreiben"
    label="Interne Notiz"
    hint="Nur Beschäftigte dieser Behörde sehen sie."
    button="Notiz speichern"
  />
)
