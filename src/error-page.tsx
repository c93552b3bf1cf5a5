import type { ProblemPage } from './platform/http/answer-problem.ts'
import { ButtonLink, ButtonRow } from './ui/components/button.tsx'
import { renderPage, stateLook } from './ui/page.tsx'

/** The page for a request that could not be served: what happened, what to do next. */
export const renderProblem = ({ title, advice, reference }: ProblemPage): string =>
  renderPage(
    { title, look: stateLook },
    <>
      <h1>{title}</h1>
      <p>{advice}</p>
      {reference !== undefined && (
        <p>
          Wenn Sie uns dazu schreiben, nennen Sie bitte diese Nummer: <strong>{reference}</strong>
        </p>
      )}
      <ButtonRow>
        <ButtonLink href="/">Zur Startseite</ButtonLink>
        <ButtonLink kind="secondary" href="/weiter">
          Gespeicherten Antrag öffnen
        </ButtonLink>
      </ButtonRow>
    </>,
  )
