import type { ComponentChildren } from 'preact'
import { formatInstant } from '../../../../platform/date.ts'
import { Alert } from '../../../../ui/components/alert.tsx'
import type { PackageDraft } from '../../domain/draft.ts'
import { errorsAmong } from '../../domain/finding.ts'
import type { Conflict } from '../../domain/outcomes.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import type { Sent } from '../../views/editor/editor-view.ts'
import { Stand } from '../../views/editor/stand.tsx'
import { findingsOfDraft } from './findings-of-draft.ts'

/** In the address after a step: what to say about it. */
export type Said = 'gespeichert' | 'entfernt' | 'zusammen'

export function noticeOf(said: string, draft: PackageDraft, part: string): Pick<Sent, 'saved' | 'notice'> {
  switch (said) {
    case 'gespeichert':
      return { saved: true }
    case 'entfernt':
      return { saved: true, notice: <Removed draft={draft} part={part} /> }
    case 'zusammen':
      return { saved: true, notice: MERGED }
    default:
      return {}
  }
}

const Removed = ({ draft, part }: { readonly draft: PackageDraft; readonly part: string }) => (
  <form class="aw-d-notice" method="post" action={editorUrls.undo(draft.id)}>
    <Stand draft={draft} part={part} />
    <p role="status">
      Entfernt.
      {errorsAmong(findingsOfDraft(draft)).length > 0 && (
        <>
          {' '}
          Das Formular hat jetzt Fehler. Vielleicht brauchen andere Teile noch, was Sie entfernt haben:{' '}
          <a href={editorUrls.findings(draft.id)}>Befunde ansehen</a>
        </>
      )}
    </p>
    <button class="aw-d-quiet" type="submit">
      Rückgängig
    </button>
  </form>
)

const MERGED: ComponentChildren = (
  <Alert title="Jemand anderes hat inzwischen auch etwas geändert" announce>
    <p>Beides ist gespeichert. Was geändert wurde, steht unter „Fassungen“.</p>
  </Alert>
)

export const refusedNotice = (message: string): ComponentChildren => <Alert kind="warning" title={message} announce />

export const conflictNotice = ({ by, at }: Conflict): ComponentChildren => (
  <Alert kind="warning" title={`${by} war schneller`} announce>
    <p>
      Dieselbe Stelle wurde am {formatInstant(at)} Uhr geändert. Ihr Schritt ist nicht gespeichert. Hier sehen Sie, wie
      es jetzt ist. Wiederholen Sie Ihren Schritt, wenn er noch passt.
    </p>
  </Alert>
)
