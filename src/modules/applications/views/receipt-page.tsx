import { ButtonLink, ButtonRow } from '../../../ui/components/button.tsx'
import { type Step, Steps } from '../../../ui/components/steps.tsx'
import { CopyButton } from './script-buttons.tsx'
import { useWords } from './words/use-words.ts'

export interface ReceiptPageProps {
  /** As it is shown and read out: "0042 8391 5027". */
  readonly number: string
  /** As it is shown; with it one sees how the application stands. */
  readonly code: string
  /** "23. November 2026, 14:05 Uhr" */
  readonly receivedAt: string
  readonly authority: string
  /** Where the receipt is mailed to, if the applicant gave an address. */
  readonly email?: string
  /** Whether mails leave this installation. */
  readonly mails: boolean
  readonly steps: readonly Step[]
  readonly pdfHref: string
  readonly statusHref: string
}

/** It arrived: the number, and what happens next. */
export function ReceiptPage({
  number,
  code,
  receivedAt,
  authority,
  email,
  mails,
  steps,
  pdfHref,
  statusHref,
}: ReceiptPageProps) {
  const words = useWords().receipt
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.number}</p>
      <p class="aw-code" id="nummer">
        <SpokenInGroups text={number} />
      </p>
      <p>
        {words.receivedBy} {authority}
        <br />
        {words.receivedAt(receivedAt)}
      </p>
      {email !== undefined && <p>{mails ? words.mailed(email) : words.notMailed}</p>}
      <p>
        {words.code} <strong>{code}</strong>. {words.keep}
      </p>
      <ButtonRow>
        <ButtonLink href={pdfHref} icon="download">
          {words.pdf}
        </ButtonLink>
        <ButtonLink href={statusHref} kind="secondary">
          {words.status}
        </ButtonLink>
        <CopyButton text={number} label={words.copyNumber} />
      </ButtonRow>
      <h2>{words.steps}</h2>
      <Steps steps={steps} />
    </>
  )
}

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
