import type { Language } from '../../../platform/language.ts'
import { Alert } from '../../../ui/components/alert.tsx'
import { ButtonLink } from '../../../ui/components/button.tsx'
import { Details } from '../../../ui/components/details.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Timeline } from '../../../ui/components/timeline.tsx'
import { type LanguageLink, WithGermanTexts } from '../../../ui/language.tsx'
import { type Look, renderPage } from '../../../ui/page.tsx'
import { formatNumber } from '../../applications/domain/number.ts'
import type { Action } from '../domain/allowed-actions.ts'
import type { ApplicantDone } from '../domain/applicant-done.ts'
import { standOf, toldOf } from '../domain/told.ts'
import { urls } from '../urls.ts'
import { Answers, Documents, Messages } from './case-material.tsx'
import type { CaseView } from './case-view.ts'
import { errorMessage } from './form-error.ts'
import { AnswerForm, type ApplicantForms, WriteForm } from './status-forms.tsx'
import { statusWords, useStatusWords } from './words/use-status-words.ts'

/** The language of an applicant's page, and the others it can be read in. */
export interface Reading {
  readonly look: Look
  readonly language: Language
  readonly languages: readonly LanguageLink[]
}

export interface StatusPageProps {
  readonly view: CaseView
  /** What stayed German of the questions. */
  readonly germanTexts: ReadonlySet<string>
  readonly forms: ApplicantForms
  readonly done: ApplicantDone | undefined
  may(action: Action): boolean
}

/** The applicant's page: where things stand, what to do, letters both ways. */
export const statusPage = (reading: Reading, { view, germanTexts, forms, done, may }: StatusPageProps): string => {
  const words = statusWords(reading.language)
  const stand = words.stand[standOf(view.now)]
  const { errors } = forms
  return renderPage(
    {
      ...reading,
      title: words.pageTitle(view.serviceTitle),
      nav: 'status',
      error: errors.length > 0 || forms.wasLate,
    },
    <>
      <ErrorSummary
        errors={errors.map(error => ({ id: error.field, message: errorMessage(error, reading.language) }))}
      />
      {forms.wasLate && (
        <Alert kind="danger" announce title={words.late.title}>
          <p>{words.late.text}</p>
        </Alert>
      )}
      {done && errors.length === 0 && !forms.wasLate && <Alert kind="success" announce title={words.done[done]} />}
      <h1>{stand.title}</h1>
      <p class="aw-lead">{stand.text}</p>
      <p>
        {view.serviceTitle}
        <br />
        {words.number(formatNumber(view.number))}
      </p>
      {may('answer-question') && view.now.question && (
        <AnswerForm view={view} question={view.now.question} forms={forms} />
      )}
      {view.documents.length > 0 && (
        <section>
          <h2>{words.letters}</h2>
          {words.lettersAreGerman !== undefined && view.documents.some(({ kind }) => kind === 'decision') && (
            <p>{words.lettersAreGerman}</p>
          )}
          <Documents documents={view.documents.toReversed()} hrefOf={id => urls.statusDocument(view.id, id)} />
        </section>
      )}
      <section>
        <h2>{words.messages}</h2>
        {view.messages.length === 0 && <p>{words.noMessages}</p>}
        <Messages
          view={view}
          authorOf={({ direction, author }) =>
            direction === 'from-applicant' ? words.you : `${author}, ${view.authority}`
          }
          fileHref={id => urls.statusFile(view.id, id)}
          documentHref={id => urls.statusDocument(view.id, id)}
        />
        {may('write-to-authority') && <WriteForm view={view} forms={forms} />}
      </section>
      <section>
        <h2>{words.history}</h2>
        <History view={view} />
      </section>
      <section>
        <h2>{words.application}</h2>
        <Details summary={words.showAnswers}>
          <WithGermanTexts value={germanTexts}>
            <Answers groups={view.answers} />
          </WithGermanTexts>
        </Details>
        {may('withdraw-application') && (
          <p>
            <ButtonLink kind="secondary" href={urls.withdraw(view.id)}>
              {words.withdraw.action}
            </ButtonLink>
          </p>
        )}
      </section>
    </>,
  )
}

function History({ view }: Pick<StatusPageProps, 'view'>) {
  const words = useStatusWords()
  const entries = view.events.flatMap(({ event, at }) => {
    const entry = toldOf(event)
    if (!entry) return []
    const title = entry.letter ? (
      <>
        {words.told[entry.told]}: <span {...words.german}>{entry.letter}</span>.
      </>
    ) : (
      words.told[entry.told]
    )
    return [{ when: words.instant(at), datetime: at.toISOString(), title }]
  })
  return <Timeline entries={entries} />
}
