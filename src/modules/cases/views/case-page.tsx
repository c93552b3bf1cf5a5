import type { ComponentChildren } from 'preact'
import { formatInstant } from '../../../platform/date.ts'
import { Alert } from '../../../ui/components/alert.tsx'
import { Badge } from '../../../ui/components/badge.tsx'
import { DescriptionList } from '../../../ui/components/description-list.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/components/error-summary.tsx'
import { Columns } from '../../../ui/components/stack.tsx'
import { Timeline } from '../../../ui/components/timeline.tsx'
import { formatNumber } from '../../applications/domain/number.ts'
import type { RecordedEvent } from '../domain/case-event.ts'
import type { Done } from '../domain/done.ts'
import { DONE_WORDS } from '../domain/done.ts'
import type { Trouble } from '../domain/trouble.ts'
import { inWords, waitingFor } from '../domain/words.ts'
import { urls } from '../urls.ts'
import {
  AssignForm,
  type CaseForms,
  COLLEAGUE_MESSAGE,
  MessageForm,
  NextSteps,
  NoteForm,
  QuestionForm,
} from './case-forms.tsx'
import { Answers, Documents, Files, Messages, Written } from './case-material.tsx'
import type { CaseView } from './case-view.ts'
import { type Desk, deskPage } from './desk-page.tsx'
import { StateBadge } from './state-badge.tsx'
import { Time } from './time.tsx'
import { TroubleAlert } from './trouble-alert.tsx'

export interface CasePageProps {
  readonly view: CaseView
  readonly forms: CaseForms
  readonly done: Done | undefined
}

export const casePage = (desk: Desk, { view, forms, done }: CasePageProps): string => {
  const { trouble } = forms
  const errors = trouble ? errorsOf(trouble) : []
  return deskPage(
    desk,
    {
      title: `${view.serviceTitle}, ${view.applicantName}`,
      wide: true,
      back: { href: urls.list, label: 'Alle Vorgänge' },
      error: trouble !== undefined,
    },
    <>
      <ErrorSummary errors={errors} />
      {trouble && <TroubleAlert trouble={trouble} />}
      {done && !trouble && <Alert kind="success" announce title={DONE_WORDS[done]} />}
      <h1>
        {view.serviceTitle}, {view.applicantName}
      </h1>
      <p>
        {formatNumber(view.number)} <StateBadge state={view.now.state} />{' '}
        {view.now.hasNews && <Badge kind="danger">Neue Nachricht</Badge>}
      </p>
      <Columns aside={<Aside view={view} forms={forms} />}>
        <Main view={view} forms={forms} />
      </Columns>
    </>,
  )
}

const Main = ({ view, forms }: { readonly view: CaseView; readonly forms: CaseForms }) => (
  <>
    <NextSteps {...forms} />
    {view.documents.length > 0 && (
      <Section title="Schreiben">
        <Documents documents={view.documents} hrefOf={id => urls.document(view.id, id)} />
      </Section>
    )}
    <Section title="Nachrichten">
      {view.messages.length === 0 && <p>Es gibt noch keine Nachrichten.</p>}
      <Messages
        view={view}
        authorOf={message => message.author}
        fileHref={id => urls.file(view.id, id)}
        documentHref={id => urls.document(view.id, id)}
      />
      {forms.may('send-message') && <MessageForm {...forms} />}
      {forms.may('ask-question') && <QuestionForm {...forms} />}
    </Section>
    <Section title="Angaben">
      <Answers groups={view.answers} />
    </Section>
    <Section title="Dateien">
      <Files files={view.attachments} hrefOf={id => urls.file(view.id, id)} />
    </Section>
  </>
)

const Aside = ({ view, forms }: { readonly view: CaseView; readonly forms: CaseForms }) => (
  <>
    <h2>Überblick</h2>
    <DescriptionList
      items={[
        { label: 'Eingang', value: <Time at={view.now.receivedAt} /> },
        { label: 'Wartet auf', value: waitingFor(view.now.state) },
        { label: 'Zugewiesen', value: view.now.assignee?.name ?? 'niemandem' },
        ...(view.email ? [{ label: 'E-Mail', value: view.email }] : []),
      ]}
    />
    {forms.may('assign') && <AssignForm {...forms} />}
    <h2>Notizen</h2>
    {view.events.map(({ event, actor, at }) =>
      event.type === 'note-added' ? (
        <div class="aw-inset">
          <p>
            <strong>{actor.kind === 'staff' ? actor.name : ''}</strong>, <Time at={at} />
          </p>
          <p>
            <Written text={event.text} />
          </p>
        </div>
      ) : null,
    )}
    {forms.may('add-note') && <NoteForm {...forms} />}
    <h2>Verlauf</h2>
    <History events={view.events} />
  </>
)

const History = ({ events }: { readonly events: readonly RecordedEvent[] }) => (
  <Timeline
    entries={events.map(recorded => ({
      when: formatInstant(recorded.at),
      datetime: recorded.at.toISOString(),
      title: inWords(recorded),
    }))}
  />
)

const Section = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const errorsOf = (trouble: Trouble): FieldError[] => {
  switch (trouble.kind) {
    case 'text':
      return [{ id: `text-${trouble.form}`, message: trouble.message }]
    case 'no-such-colleague':
      return [{ id: 'an', message: COLLEAGUE_MESSAGE }]
    case 'changed-meanwhile':
    case 'not-allowed':
      return []
  }
}
