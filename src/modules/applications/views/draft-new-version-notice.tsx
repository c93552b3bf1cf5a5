import { Alert } from '../../../ui/components/alert.tsx'

import { useWords } from './words/use-words.ts'

export interface DraftNewVersionNoticeProps {
  /** Start page of the service as it is now. */
  readonly startHref: string
}

/** The package was renewed since this draft began; the draft keeps its version. */
export const DraftNewVersionNotice = ({ startHref }: DraftNewVersionNoticeProps) => {
  const words = useWords().overview
  return (
    <Alert kind="info" title={words.newVersionTitle}>
      <p>
        {words.newVersionText} <a href={startHref}>{words.newVersionLink}</a>
      </p>
    </Alert>
  )
}
