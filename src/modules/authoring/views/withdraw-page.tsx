import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { Textarea } from '../../../ui/components/textarea.tsx'
import { urls } from '../urls.ts'
import { type AuthorDesk, authorPage } from './author-page.tsx'
import { versionNumber } from './version-number.ts'

export interface WithdrawPageProps {
  readonly packageId: string
  readonly title: string
  readonly version: string
  /** The version that people apply with afterwards. */
  readonly next: 'same' | { readonly version: string } | 'none'
  readonly error?: string
}

export const withdrawPage = (desk: AuthorDesk, props: WithdrawPageProps): string =>
  authorPage(
    desk,
    {
      title: `Fassung ${versionNumber(props.version)} zurückziehen`,
      error: props.error !== undefined,
      trail: [{ label: props.title, href: urls.published(props.packageId) }],
    },
    <>
      {props.error && <ErrorSummary errors={[{ id: 'grund', message: props.error }]} />}
      <h1>Fassung {versionNumber(props.version)} zurückziehen</h1>
      <p>
        Mit dieser Fassung kann danach niemand mehr einen Antrag senden. Wer damit begonnen hat, liest den Grund und
        macht mit der neuen Fassung weiter. Eingegangene Anträge bleiben, wie sie sind.
      </p>
      <p>{consequence(props.next)}</p>
      <form method="post" action={urls.withdraw(props.packageId)} noValidate>
        <input type="hidden" name="fassung" value={props.version} />
        <Textarea
          id="grund"
          name="grund"
          label="Grund"
          hint="Ein Satz, den die Bürgerinnen und Bürger lesen, zum Beispiel: „Die Gebühr war falsch berechnet.“"
          rows={3}
          {...(props.error === undefined ? {} : { error: props.error })}
        />
        <ButtonRow>
          <Button kind="danger">Zurückziehen</Button>
          <ButtonLink kind="tertiary" href={urls.published(props.packageId)}>
            Abbrechen
          </ButtonLink>
        </ButtonRow>
      </form>
    </>,
  )

function consequence(next: WithdrawPageProps['next']): string {
  if (next === 'same') return 'Online bleibt die Fassung, die es jetzt ist.'
  if (next === 'none') return 'Es gibt keine andere Fassung. Das Formular ist danach nicht mehr online.'
  return `Online ist danach Fassung ${versionNumber(next.version)}.`
}
