import { formatInstant } from '../../../platform/date.ts'
import { Alert } from '../../../ui/components/alert.tsx'
import { ButtonLink } from '../../../ui/components/button.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Timeline } from '../../../ui/components/timeline.tsx'
import { type Look, renderPage } from '../../../ui/page.tsx'
import { formatNumber } from '../../applications/domain/number.ts'
import type { Action } from '../domain/allowed-actions.ts'
import { DONE_WORDS, type Done } from '../domain/done.ts'
import { forApplicant, standFor } from '../domain/words.ts'
import { urls } from '../urls.ts'
import { Answers, Documents, Messages } from './case-material.tsx'
import type { CaseView } from './case-view.ts'
import { AnswerForm, type ApplicantForms, WriteForm } from './status-forms.tsx'

export interface StatusPageProps {
  readonly view: CaseView
  readonly forms: ApplicantForms
  readonly done: Done | undefined
  may(action: Action): boolean
}

/** The applicant's page: where things stand, what to do, letters both ways. */
export const statusPage = (look: Look, { view, forms, done, may }: StatusPageProps): string => {
  const stand = standFor(view.now)
  const { errors } = forms
  return renderPage(
    { title: `${view.serviceTitle}: Stand`, look, nav: 'status', error: errors.length > 0 || forms.wasLate },
    <>
      <ErrorSummary errors={errors.map(({ field, message }) => ({ id: field, message }))} />
      {forms.wasLate && (
        <Alert kind="danger" announce title="Das geht jetzt nicht mehr">
          <p>Ihr Antrag hat sich inzwischen geändert. Lesen Sie, wie es steht. Es wurde nichts gespeichert.</p>
        </Alert>
      )}
      {done && errors.length === 0 && !forms.wasLate && <Alert kind="success" announce title={DONE_WORDS[done]} />}
      <h1>{stand.title}</h1>
      <p class="aw-lead">{stand.text}</p>
      <p>
        {view.serviceTitle}, Vorgangsnummer {formatNumber(view.number)}
      </p>
      {may('answer-question') && view.now.question && (
        <AnswerForm view={view} question={view.now.question} forms={forms} />
      )}
      {view.documents.length > 0 && (
        <section>
          <h2>Schreiben an Sie</h2>
          <Documents documents={view.documents.toReversed()} hrefOf={id => urls.statusDocument(view.id, id)} />
        </section>
      )}
      <section>
        <h2>Nachrichten</h2>
        {view.messages.length === 0 && <p>Es gibt noch keine Nachrichten.</p>}
        <Messages
          view={view}
          authorOf={({ direction, author }) =>
            direction === 'from-applicant' ? 'Sie' : `${author}, ${view.authority}`
          }
          fileHref={id => urls.statusFile(view.id, id)}
          documentHref={id => urls.statusDocument(view.id, id)}
        />
        {may('write-to-authority') && <WriteForm view={view} forms={forms} />}
      </section>
      <section>
        <h2>Was bisher geschah</h2>
        <Timeline
          entries={view.events.flatMap(({ event, at }) => {
            const title = forApplicant(event)
            return title ? [{ when: formatInstant(at), datetime: at.toISOString(), title }] : []
          })}
        />
      </section>
      <section>
        <h2>Ihr Antrag</h2>
        <Details summary="Ihre Angaben ansehen">
          <Answers groups={view.answers} />
        </Details>
        {may('withdraw-application') && (
          <p>
            <ButtonLink kind="secondary" href={urls.withdraw(view.id)}>
              Antrag zurückziehen
            </ButtonLink>
          </p>
        )}
      </section>
    </>,
  )
}
