import { Alert } from '../../../ui/components/alert.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'

export interface ConflictNoticeProps {
  /** What is stored for this page by now, as people read it. */
  readonly stored: readonly { readonly label: string; readonly text: string }[]
  /** Shows the page with the stored answers. */
  readonly storedHref: string
}

/** The page was changed in another window meanwhile. Below it stands what this window sent. */
export const ConflictNotice = ({ stored, storedHref }: ConflictNoticeProps) => (
  <Alert kind="warning" title="Diese Seite wurde in einem anderen Fenster geändert" announce>
    <p>Dort steht jetzt:</p>
    <SummaryList rows={stored.map(({ label, text }) => ({ label, value: text }))} />
    <p>
      Unten sehen Sie Ihre Eingaben aus diesem Fenster. Mit „Speichern und weiter“ gelten diese. Oder{' '}
      <a href={storedHref}>behalten Sie die Angaben aus dem anderen Fenster</a>.
    </p>
  </Alert>
)
