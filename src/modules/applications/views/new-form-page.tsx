import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'
import { usePageLanguage } from '../../../ui/language.tsx'
import { type LostAnswer, lossReason } from '../../forms/domain/versions.ts'
import { Sentences } from './form-renewed-notice.tsx'
import { useVersionWords } from './words/version-words.ts'

/** The losses that the person saw, as a mark. */
export const LOSSES_INPUT = '_verluste'

export interface NewFormPageProps {
  readonly changes: readonly string[]
  readonly lost: readonly LostAnswer[]
  readonly lossesMark: string
  readonly action: string
  readonly tasksHref: string
  /** The draft was changed since the losses were shown. */
  readonly isOther?: boolean
  /** The form so far may not be used any more: there is no staying. */
  readonly isWithdrawn: boolean
}

/** Everything that would be lost, before it is: then the person decides. */
export function NewFormPage(props: NewFormPageProps) {
  const words = useVersionWords().change
  return (
    <>
      {props.isOther && <Alert kind="warning" title={words.otherLosses} announce />}
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <Losses lost={props.lost} />
      {props.changes.length > 0 && (
        <section>
          <h2>{words.changes}</h2>
          <Sentences sentences={props.changes} />
        </section>
      )}
      <SwitchForm {...props} />
    </>
  )
}

/** What has no place in the new form, and why. */
export function Losses({ lost }: Pick<NewFormPageProps, 'lost'>) {
  const words = useVersionWords().change
  const language = usePageLanguage()
  if (lost.length === 0) return null
  return (
    <section>
      <h2>{words.losses}</h2>
      <SummaryList
        rows={lost.map(({ item, label, text, reason }) => ({
          label: item === undefined ? label : `${item}: ${label}`,
          value: (
            <>
              <strong>{text}</strong>
              <br />
              {lossReason(reason, language)}
            </>
          ),
        }))}
      />
      <p>{words.lossesText}</p>
    </section>
  )
}

export function SwitchForm({ action, lossesMark, tasksHref, isWithdrawn }: NewFormPageProps) {
  const words = useVersionWords().change
  return (
    <form method="post" action={action} data-form="new-form">
      <input type="hidden" name={LOSSES_INPUT} value={lossesMark} />
      <ButtonRow>
        <Button>{words.button}</Button>
        {!isWithdrawn && (
          <ButtonLink href={tasksHref} kind="secondary">
            {words.stay}
          </ButtonLink>
        )}
      </ButtonRow>
    </form>
  )
}
