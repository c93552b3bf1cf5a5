import { Alert } from '../../../ui/components/alert.tsx'
import { SummaryList } from '../../../ui/components/summary-list.tsx'

import { useWords } from './words/use-words.ts'

export interface ConflictNoticeProps {
  /** What is stored for this page by now, as people read it. */
  readonly stored: readonly { readonly label: string; readonly text: string }[]
  /** Shows the page with the stored answers. */
  readonly storedHref: string
}

/** The page was changed in another window meanwhile. Below it stands what this window sent. */
export const ConflictNotice = ({ stored, storedHref }: ConflictNoticeProps) => {
  const words = useWords().conflict
  return (
    <Alert kind="warning" title={words.title} announce>
      <p>{words.stored}</p>
      <SummaryList rows={stored.map(({ label, text }) => ({ label, value: text }))} />
      <p>
        {words.yours} <a href={storedHref}>{words.keepStored}</a>
      </p>
    </Alert>
  )
}
