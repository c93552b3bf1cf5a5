import { formatDate, parsePlainDate } from '../../../../platform/date.ts'
import { formatCents } from '../../../../platform/money.ts'
import { Alert } from '../../../../ui/components/alert.tsx'
import { Button, ButtonRow } from '../../../../ui/components/button.tsx'
import { SummaryList } from '../../../../ui/components/summary-list.tsx'
import type { OfferedDecision } from '../../../online-services/index.ts'
import { BLOCKS_FIELD, type DecisionEntry } from '../../domain/decision-entry.ts'
import { urls } from '../../urls.ts'
import { Written } from '../case-material.tsx'
import { type Desk, deskPage } from '../desk-page.tsx'
import { SentFields } from '../sent-fields.tsx'
import { backTo, type DecidePage, Preline, PreviewButton, type RawEntry } from './parts.tsx'

export interface ConfirmPage extends DecidePage {
  readonly decision: OfferedDecision
  readonly raw: RawEntry
  readonly entry: DecisionEntry
}

/** Third page: what will happen, and the button that makes it happen. */
export const confirmPage = (desk: Desk, page: ConfirmPage): string => {
  const { view, decision, raw, entry } = page
  const blocks = decision.blocks.filter(block => entry.blocks.includes(block.id))
  return deskPage(
    desk,
    { title: 'Entscheidung prüfen', back: backTo(view) },
    <>
      <Preline view={view} />
      <h1>Entscheidung prüfen</h1>
      <SummaryList
        rows={[
          { label: 'Entscheidung', value: decision.label },
          { label: 'Schreiben', value: decision.title },
          ...decision.inputs.map(input => ({ label: input.label, value: shown(input.type, entry.inputs[input.id]) })),
          ...(blocks.length > 0
            ? [
                {
                  label: 'Textbausteine',
                  value: (
                    <ul>
                      {blocks.map(block => (
                        <li>{block.label}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          { label: 'Begründung', value: entry.reasons ? <Written text={entry.reasons} /> : 'Keine eigene Begründung' },
        ]}
      />
      <Alert kind="warning" title="Das Schreiben wird sofort bereitgestellt">
        <p>{view.applicantName} kann es dann lesen. Sie können eine Entscheidung nur durch eine neue zurücknehmen.</p>
      </Alert>
      <form method="post" action={urls.decide(view.id, decision.id)}>
        <SentFields {...page} />
        {Object.entries(raw.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {raw.blocks.map(id => (
          <input type="hidden" name={BLOCKS_FIELD} value={id} />
        ))}
        <ButtonRow>
          <Button name="schritt" value="entscheiden">
            Jetzt entscheiden
          </Button>
          <PreviewButton view={view} decision={decision} />
          <Button kind="tertiary" name="schritt" value="aendern">
            Noch ändern
          </Button>
        </ButtonRow>
      </form>
    </>,
  )
}

const shown = (type: OfferedDecision['inputs'][number]['type'], value: string | number | undefined) => {
  if (value === undefined) return 'Keine Angabe'
  const day = type === 'date' && typeof value === 'string' ? parsePlainDate(value) : undefined
  if (day) return formatDate(day)
  return typeof value === 'number' ? formatCents(value) : <Written text={value} />
}
