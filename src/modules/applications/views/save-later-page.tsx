import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { ErrorSummary } from '../../../ui/components/error-summary.tsx'
import { TextInput } from '../../../ui/components/text-input.tsx'
import { CopyButton, PrintButton } from './script-buttons.tsx'
import { useWords } from './words/use-words.ts'

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
  /** Whether mails leave this installation. */
  readonly mails: boolean
  /** Closes the draft in this browser. */
  readonly leaveAction: string
}

/** "Später weitermachen": the code, to write down, print or have sent. */
export function SaveLaterPage(props: SaveLaterPageProps) {
  const words = useWords().later
  return (
    <>
      <ErrorSummary errors={props.error === undefined ? [] : [{ id: 'email', message: props.error }]} />
      {props.sentTo !== undefined && (
        <Alert
          kind={props.mails ? 'success' : 'warning'}
          title={props.mails ? words.sentTitle : words.noMailTitle}
          announce
        >
          <p>{props.mails ? words.sentText(props.sentTo) : words.noMailText}</p>
        </Alert>
      )}
      <h1>{words.title}</h1>
      <p>{words.saved}</p>
      <p class="aw-code" id="code">
        {props.code}
      </p>
      <p>
        {words.enterHere} <strong>{props.resumeAddress}</strong>
      </p>
      <p>{words.until(props.keptUntil)}</p>
      <ButtonRow>
        <CopyButton text={props.code} label={words.copyCode} />
        <PrintButton />
      </ButtonRow>
      <div class="aw-no-print aw-prose">
        <h2>{words.byMail}</h2>
        <form method="post" action={props.mailAction} noValidate data-form="mail">
          <TextInput
            id="email"
            name="email"
            type="email"
            label={words.address}
            autocomplete="email"
            spellcheck={false}
            value={props.email ?? ''}
            {...(props.error === undefined ? {} : { error: props.error })}
          />
          <ButtonRow>
            <Button kind="secondary">{words.sendCode}</Button>
          </ButtonRow>
        </form>
        <h2>{words.howOn}</h2>
        <form method="post" action={props.leaveAction} data-form="leave">
          <p>{words.stranger}</p>
          <ButtonRow>
            <ButtonLink href={props.continueHref}>{words.goOn}</ButtonLink>
            <Button kind="tertiary">{words.close}</Button>
          </ButtonRow>
        </form>
      </div>
    </>
  )
}
