import { Card, CardGrid } from '../../../ui/components/card.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { Place } from '../../regions/domain/index.ts'
import type { CountedLage, Lage, LeistungEntry } from '../domain/leistung.ts'
import { finderUrl, lagenUrl, lageUrl } from '../urls.ts'
import { LeistungList } from './leistung-list.tsx'

/** Every Lage, by Themenfeld. */
export function lagenPage(lagen: readonly CountedLage[], place: Place | undefined): string {
  const fields = Map.groupBy(lagen, lage => lage.themenfeld)
  return renderPage(
    {
      title: 'Themen',
      look: stateLook,
      nav: 'finder',
      wide: true,
      breadcrumb: [{ label: 'Start', href: finderUrl(place?.ars) }, { label: 'Themen' }],
    },
    <>
      <h1>Themen</h1>
      {[...fields].map(([themenfeld, group]) => (
        <section>
          <h2>{themenfeld}</h2>
          <CardGrid>
            {group.map(lage => (
              <Card title={lage.title} href={lageUrl(lage.slug, place?.ars)} level={3}>
                <p>{lage.description}</p>
                <p>{lage.count === 1 ? '1 Leistung' : `${lage.count} Leistungen`}</p>
              </Card>
            ))}
          </CardGrid>
        </section>
      ))}
    </>,
  )
}

/** One Lage with its Leistungen. */
export const lagePage = (lage: Lage, entries: readonly LeistungEntry[], place: Place | undefined): string =>
  renderPage(
    {
      title: lage.title,
      look: stateLook,
      nav: 'finder',
      breadcrumb: [
        { label: 'Start', href: finderUrl(place?.ars) },
        { label: 'Themen', href: lagenUrl },
        { label: lage.title },
      ],
    },
    <>
      <h1>{lage.title}</h1>
      <p class="aw-lead">{lage.description}</p>
      <LeistungList entries={entries} ars={place?.ars} />
    </>,
  )
