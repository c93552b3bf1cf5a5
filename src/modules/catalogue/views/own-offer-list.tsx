import { Badge } from '../../../ui/components/badge.tsx'
import { Card } from '../../../ui/components/card.tsx'
import { Stack } from '../../../ui/components/stack.tsx'
import type { OwnOffer } from '../domain/own-offer.ts'

interface OwnOfferListProps {
  readonly offers: readonly OwnOffer[]
  readonly level?: 2 | 3
}

/** Online forms of an authority's own, each leading to its start page. */
export const OwnOfferList = ({ offers, level = 2 }: OwnOfferListProps) =>
  offers.length === 0 ? null : (
    <Stack>
      {offers.map(offer => (
        <Card title={offer.title} href={offer.url} level={level} preline={<Badge kind="success">Online möglich</Badge>}>
          <p>{offer.teaser}</p>
          <p class="aw-small">Zuständig: {offer.authority}</p>
        </Card>
      ))}
    </Stack>
  )
