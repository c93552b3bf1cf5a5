import { Card } from '../../../../ui/components/card.tsx'
import type { OfferedDecision } from '../../../online-services/index.ts'
import { urls } from '../../urls.ts'
import { type Desk, deskPage } from '../desk-page.tsx'
import { backTo, type DecidePage, Preline } from './parts.tsx'

/** First page: which way to end the case. */
export const choosePage = (
  desk: Desk,
  { view, offers }: Pick<DecidePage, 'view'> & { readonly offers: readonly OfferedDecision[] },
): string =>
  deskPage(
    desk,
    { title: 'Entscheiden', back: backTo(view) },
    <>
      <Preline view={view} />
      <h1>Wie entscheiden Sie?</h1>
      {offers.length === 0 && (
        <p>Für diesen Antrag gibt es in diesem Zustand keine Entscheidung, die Sie treffen können.</p>
      )}
      {offers.map(offer => (
        <Card title={offer.label} href={urls.decide(view.id, offer.id)}>
          <p>Schreiben: „{offer.title}“</p>
        </Card>
      ))}
    </>,
  )
