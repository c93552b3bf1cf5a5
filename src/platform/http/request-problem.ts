/** The problems that a request itself can have; everything else is a bug or an expected outcome. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503

/** Thrown in routes alone. `title` and `advice` are shown to the person; both in German. */
export class RequestProblem extends Error {
  readonly status: ProblemStatus
  readonly title: string
  readonly advice: string
  constructor(status: ProblemStatus, title: string, advice: string) {
    super(`${status} ${title}`)
    this.status = status
    this.title = title
    this.advice = advice
  }
}

export const notFound = (): RequestProblem =>
  new RequestProblem(404, 'Diese Seite gibt es nicht', 'Prüfen Sie die Adresse oder suchen Sie auf der Startseite.')

export const forbidden = (): RequestProblem =>
  new RequestProblem(403, 'Das dürfen Sie hier nicht', 'Melden Sie sich mit einem Konto an, das dazu berechtigt ist.')
