import { Button } from '../../../../ui/components/button.tsx'
import { formatNumber } from '../../../applications/domain/number.ts'
import type { OfferedDecision } from '../../../online-services/index.ts'
import type { Trouble } from '../../domain/trouble.ts'
import { urls } from '../../urls.ts'
import type { CaseView } from '../case-view.ts'
import type { Mark } from '../sent-fields.tsx'

/** What the form shows: as typed, so that nothing is lost by a mistake. */
export interface RawEntry {
  readonly fields: Readonly<Record<string, string>>
  readonly blocks: readonly string[]
}

export interface DecidePage extends Mark {
  readonly view: Pick<CaseView, 'id' | 'number' | 'serviceTitle' | 'applicantName' | 'now'>
  readonly trouble?: Trouble | undefined
}

export const Preline = ({ view }: Pick<DecidePage, 'view'>) => (
  <p class="aw-preline">
    {formatNumber(view.number)}, {view.serviceTitle}, {view.applicantName}
  </p>
)

export const backTo = (view: DecidePage['view']) => ({ href: urls.case(view.id), label: 'Zum Vorgang' })

interface PreviewButtonProps extends Pick<DecidePage, 'view'> {
  readonly decision: OfferedDecision
}

export const PreviewButton = ({ view, decision }: PreviewButtonProps) => (
  <Button kind="secondary" formaction={urls.preview(view.id, decision.id)} attrs={{ formtarget: '_blank' }}>
    Vorschau als PDF (neuer Tab)
  </Button>
)
