import { Alert } from '../../../ui/components/alert.tsx'
import { ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import type { ReviewGroup } from '../../forms/domain/engine.ts'
import { Sentences } from './form-renewed-notice.tsx'
import { Losses, type NewFormPageProps, SwitchForm } from './new-form-page.tsx'
import { useWords } from './words/use-words.ts'
import { useVersionWords } from './words/version-words.ts'

export interface WithdrawnPageProps {
  readonly title: string
  readonly reason: string
  /** Undefined where there is no other form. */
  readonly offer: NewFormPageProps | undefined
  readonly groups: readonly ReviewGroup[]
  readonly laterHref: string
}

/** The form may not be used any more: why, the way on, and everything that was answered so far. */
export function WithdrawnPage({ title, reason, offer, groups, laterHref }: WithdrawnPageProps) {
  const words = useVersionWords()
  return (
    <>
      <Alert kind="warning" title={words.withdrawn.title}>
        <p>
          {words.withdrawn.reason} {reason}
        </p>
        <p>{words.withdrawn.notSent}</p>
        <p>{offer ? words.withdrawn.wayOn : words.withdrawn.noWayOn}</p>
      </Alert>
      <h1>{title}</h1>
      {offer && (
        <>
          <Losses lost={offer.lost} />
          {offer.changes.length > 0 && (
            <section>
              <h2>{words.change.changes}</h2>
              <Sentences sentences={offer.changes} />
            </section>
          )}
          <SwitchForm {...offer} />
        </>
      )}
      <h2>{words.withdrawn.answers}</h2>
      <p>{words.withdrawn.answersText}</p>
      {groups.map(group => (
        <section>
          <h3>{group.title}</h3>
          <SummaryList rows={group.rows.map(({ label, text }) => ({ label, value: text }))} />
        </section>
      ))}
      <ButtonRow>
        <ButtonLink href={laterHref} kind="tertiary">
          {useWords().later.title}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
