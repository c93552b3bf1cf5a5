import { Alert } from '../../../ui/components/alert.tsx'

export interface DraftNewVersionNoticeProps {
  /** Start page of the service as it is now. */
  readonly startHref: string
}

/** The package was renewed since this draft began; the draft keeps its version. */
export const DraftNewVersionNotice = ({ startHref }: DraftNewVersionNoticeProps) => (
  <Alert kind="info" title="Für diesen Antrag gibt es ein neues Formular">
    <p>
      Sie können Ihren Antrag so zu Ende ausfüllen und absenden, wie Sie ihn begonnen haben. Oder Sie{' '}
      <a href={startHref}>beginnen mit dem neuen Formular</a>.
    </p>
  </Alert>
)
