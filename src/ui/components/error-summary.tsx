import { InItsLanguage, useUiWords } from '../language.tsx'

export interface FieldError {
  /** Id of the first control that is wrong. */
  readonly id: string
  readonly message: string
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[]
  readonly title?: string
}

/**
 * First thing on a page that was sent back. `autofocus` puts people there without script. Renders nothing when there
 * is no error.
 */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  const words = useUiWords()
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after an error, this is what has to be read first
    <div class="kern-alert kern-alert--danger aw-error-summary" id="fehler" tabIndex={-1} autoFocus>
      <div role="alert">
        <div class="kern-alert__header">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <h2 class="kern-title">{title ?? words.checkAnswers}</h2>
        </div>
        <ul class="kern-alert__body aw-error-list">
          {errors.map(error => (
            <li>
              <a href={`#${error.id}`}>
                <InItsLanguage text={error.message} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
