import { Alert } from '../../../ui/components/alert.tsx'
import type { Trouble } from '../domain/trouble.ts'
import { inWords } from '../domain/words.ts'
import { Time } from './time.tsx'

/** Why nothing was changed, and what to look at. */
export const TroubleAlert = ({ trouble }: { readonly trouble: Trouble }) => {
  switch (trouble.kind) {
    case 'text':
    case 'no-such-colleague':
      return null
    case 'not-allowed':
      return (
        <Alert kind="danger" announce title="Das geht in diesem Zustand nicht">
          <p>Es wurde nichts geändert. Sehen Sie unter „Verlauf“ nach, was zuletzt geschah.</p>
        </Alert>
      )
    case 'changed-meanwhile':
      return (
        <Alert kind="danger" announce title="Der Vorgang hat sich inzwischen geändert">
          <p>Es wurde nichts gespeichert. Das ist geschehen, seit Sie die Seite geöffnet haben:</p>
          <ul>
            {trouble.since.map(recorded => (
              <li>
                <Time at={recorded.at} />: {inWords(recorded)}
              </li>
            ))}
          </ul>
          <p>Prüfen Sie, ob Ihr Schritt noch passt. Was Sie geschrieben haben, steht noch da.</p>
        </Alert>
      )
  }
}
