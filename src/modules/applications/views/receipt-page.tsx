import { ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { type Step, Steps } from '../../../ui/components/steps.tsx'
import { CopyButton } from './script-buttons.tsx'

export interface ReceiptPageProps {
  /** As it is shown and read out: "0042 8391 5027". */
  readonly number: string
  /** As it is shown; with it one sees how the application stands. */
  readonly code: string
  /** "23. November 2026, 14:05 Uhr" */
  readonly receivedAt: string
  readonly authority: string
  /** Where the receipt was mailed to. */
  readonly email?: string
  readonly steps: readonly Step[]
  readonly pdfHref: string
  readonly statusHref: string
}

/** It arrived: the number, and what happens next. */
export const ReceiptPage = ({
  number,
  code,
  receivedAt,
  authority,
  email,
  steps,
  pdfHref,
  statusHref,
}: ReceiptPageProps) => (
  <>
    <h1>Ihr Antrag ist angekommen</h1>
    <p>Ihre Vorgangsnummer:</p>
    <p class="aw-code" id="nummer">
      <SpokenInGroups text={number} />
    </p>
    <p>
      Eingegangen bei: {authority}
      <br />
      am {receivedAt}
    </p>
    {email !== undefined && <p>Eine Bestätigung haben wir an {email} gesendet.</p>}
    <p>
      Ihr Code: <strong>{code}</strong>. Mit Nummer und Code sehen Sie jederzeit, wie es steht. Bewahren Sie beides auf.
    </p>
    <ButtonRow>
      <ButtonLink href={pdfHref} icon="download">
        Eingangsbestätigung als PDF
      </ButtonLink>
      <ButtonLink href={statusHref} kind="secondary">
        Stand Ihres Antrags
      </ButtonLink>
      <CopyButton text={number} label="Nummer kopieren" />
    </ButtonRow>
    <h2>So geht es weiter</h2>
    <Steps steps={steps} />
  </>
)

/** Screen readers read digit by digit and pause between the groups; on the phone one reads it the same way. */
const SpokenInGroups = ({ text }: { readonly text: string }) => (
  <>
    <span class="aw-hidden">
      {text
        .split(' ')
        .map(group => group.split('').join(' '))
        .join(', ')}
    </span>
    <span aria-hidden="true">{text}</span>
  </>
)
