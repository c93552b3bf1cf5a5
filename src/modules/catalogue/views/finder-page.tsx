import { Card, CardGrid } from '../../../ui/components/card.tsx'
import { Hero } from '../../../ui/components/hero.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { Place } from '../../regions/domain/index.ts'
import type { CountedLage, LeistungEntry } from '../domain/leistung.ts'
import { lagenUrl, lageUrl, leistungUrl, placesUrl } from '../urls.ts'
import { FinderSearch } from './finder-search.tsx'

export interface FinderPageProps {
  readonly place: Place | undefined
  readonly popular: readonly LeistungEntry[]
  readonly lagen: readonly CountedLage[]
}

const SHOWN = 12

/** The Lagen that hold most; the others are one click away. */
const largest = (lagen: readonly CountedLage[]): readonly CountedLage[] =>
  lagen.toSorted((a, b) => b.count - a.count).slice(0, SHOWN)

/** The start page: one box, what people look for most, and situations to browse. */
export const finderPage = ({ place, popular, lagen }: FinderPageProps): string =>
  renderPage(
    {
      title: 'Was möchten Sie erledigen?',
      look: stateLook,
      nav: 'finder',
      wide: true,
      islands: ['place-search'],
      hero: (
        <Hero
          title="Behördengänge online erledigen"
          lead="Finden Sie die richtige Leistung und die zuständige Stelle in Ihrem Ort."
        >
          <FinderSearch place={place} />
        </Hero>
      ),
    },
    <>
      <section aria-labelledby="beliebt">
        <h2 id="beliebt">Oft gesucht</h2>
        <ul class="aw-link-columns">
          {popular.map(entry => (
            <li>
              <a href={leistungUrl(entry.leikaKey, place?.ars)}>{entry.title}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lagen">
        <h2 id="lagen">Nach Lebenslage suchen</h2>
        <CardGrid>
          {largest(lagen).map(lage => (
            <Card title={lage.title} href={lageUrl(lage.slug, place?.ars)} level={3}>
              <p>{lage.description}</p>
            </Card>
          ))}
        </CardGrid>
        <p>
          <a href={lagenUrl}>Alle Lebenslagen und Themen ansehen</a>
        </p>
      </section>
      <section aria-labelledby="orte">
        <h2 id="orte">Ihre Gemeinde</h2>
        <p>
          <a href={placesUrl()}>Gemeinde, Stadt oder Landkreis finden</a>
        </p>
      </section>
    </>,
  )
