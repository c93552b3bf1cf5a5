import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { CopyButton, PrintButton } from './script-buttons.tsx'

export interface SaveLaterPageProps {
  /** As it is shown: "23HB-K7PM-XQ9D-VTR3". */
  readonly code: string
  /** Where the code is entered, as one types it: "https://…/weiter". */
  readonly resumeAddress: string
  readonly keptUntil: string
  readonly continueHref: string
  /** The mail field posts here as `email`. */
  readonly mailAction: string
  readonly email?: string
  readonly error?: string
  /** The code was just sent to this address. */
  readonly sentTo?: string
  /** Closes the draft in this browser. */
  readonly leaveAction: string
}

/** "Später weitermachen": the code, to write down, print or have sent. */
export const SaveLaterPage = (props: SaveLaterPageProps) => (
  <>
    <ErrorSummary errors={props.error === undefined ? [] : [{ id: 'email', message: props.error }]} />
    {props.sentTo !== undefined && (
      <Alert kind="success" title="Der Code ist unterwegs" announce>
        <p>Wir haben ihn an {props.sentTo} gesendet.</p>
      </Alert>
    )}
    <h1>Später weitermachen</h1>
    <p>Ihre Eingaben sind gespeichert. Mit diesem Code machen Sie auf jedem Gerät weiter:</p>
    <p class="aw-code" id="code">
      {props.code}
    </p>
    <p>
      Geben Sie ihn hier ein: <strong>{props.resumeAddress}</strong>
    </p>
    <p>
      Der Code gilt bis {props.keptUntil}. Wer den Code hat, kann Ihren Antrag lesen und ändern. Geben Sie ihn nicht
      weiter.
    </p>
    <ButtonRow>
      <CopyButton text={props.code} label="Code kopieren" />
      <PrintButton />
    </ButtonRow>
    <div class="aw-no-print aw-prose">
      <h2>Code per E-Mail bekommen</h2>
      <form method="post" action={props.mailAction} noValidate data-form="mail">
        <TextInput
          id="email"
          name="email"
          type="email"
          label="E-Mail-Adresse"
          autocomplete="email"
          spellcheck={false}
          value={props.email ?? ''}
          {...(props.error === undefined ? {} : { error: props.error })}
        />
        <ButtonRow>
          <Button kind="secondary">Code senden</Button>
        </ButtonRow>
      </form>
      <h2>Wie geht es weiter?</h2>
      <form method="post" action={props.leaveAction} data-form="leave">
        <p>Sitzen Sie an einem fremden Gerät? Dann schließen Sie den Antrag hier.</p>
        <ButtonRow>
          <ButtonLink href={props.continueHref}>Jetzt weitermachen</ButtonLink>
          <Button kind="tertiary">Antrag auf diesem Gerät schließen</Button>
        </ButtonRow>
      </form>
    </div>
  </>
)
