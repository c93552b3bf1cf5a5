import { renderPage, stateLook } from '../../../ui/page.tsx'
import { administrationName, type Place } from '../../regions/domain/index.ts'
import type { Lage, LeistungEntry } from '../domain/leistung.ts'
import type { OwnOffer } from '../domain/own-offer.ts'
import { finderUrl, lagenUrl, lageUrl, placeUrl, searchUrl } from '../urls.ts'
import { FinderSearch } from './finder-search.tsx'
import { LeistungList } from './leistung-list.tsx'
import { OwnOfferList } from './own-offer-list.tsx'

export interface SearchPageProps {
  readonly text: string
  readonly place: Place | undefined
  readonly hits: readonly LeistungEntry[]
  /** Forms of an authority's own that say what was asked for. */
  readonly own: readonly OwnOffer[]
  readonly corrected?: string
  /** For a search without results. */
  readonly lagen: readonly Lage[]
  readonly popular: readonly LeistungEntry[]
}

export function searchPage(props: SearchPageProps): string {
  const { text, place, hits, own } = props
  const title = text === '' ? 'Suche' : `Suche nach „${text}“`
  return renderPage(
    {
      title,
      look: stateLook,
      nav: 'finder',
      islands: ['place-search'],
      breadcrumb: [{ label: 'Start', href: finderUrl(place?.ars) }, { label: 'Suche' }],
    },
    <>
      <h1>{title}</h1>
      <FinderSearch text={text} place={place} />
      {text === '' ? <p>Schreiben Sie in das Feld, was Sie erledigen möchten.</p> : <Results {...props} />}
      {text !== '' && hits.length + own.length === 0 && <NothingFound {...props} />}
    </>,
  )
}

function Results({ hits, own, corrected, place }: SearchPageProps) {
  const count = hits.length + own.length
  const found = count === 1 ? '1 Leistung gefunden' : `${count} Leistungen gefunden`
  return (
    <>
      <p role="status">
        {count === 0 ? 'Dazu haben wir nichts gefunden.' : found}
        {count > 0 && place ? ` für ${place.name}` : ''}
        {count > 0 ? '.' : ''}
        {corrected !== undefined && (
          <>
            {' '}
            Wir haben auch nach „<a href={searchUrl(corrected, place?.ars)}>{corrected}</a>“ gesucht.
          </>
        )}
      </p>
      <OwnOfferList offers={own} />
      <LeistungList entries={hits} ars={place?.ars} />
    </>
  )
}

const NothingFound = ({ place, lagen, popular }: SearchPageProps) => (
  <>
    <h2>So kommen Sie weiter</h2>
    <ul>
      <li>Versuchen Sie ein anderes Wort, zum Beispiel „Ausweis“ statt „Perso-Verlängerung“.</li>
      <li>Lassen Sie Wörter weg. Ein Wort reicht oft.</li>
      {place && (
        <li>
          Fragen Sie Ihre Gemeinde: <a href={placeUrl(place.slug)}>{administrationName(place)}</a>
        </li>
      )}
      <li>
        Rufen Sie die Behördennummer <a href="tel:115">115</a> an. Dort hilft man Ihnen mit jeder Frage weiter.
      </li>
    </ul>
    <h2>Oft gesucht</h2>
    <LeistungList entries={popular} ars={place?.ars} level={3} />
    <h2>Nach Lebenslage suchen</h2>
    <ul>
      {lagen.map(lage => (
        <li>
          <a href={lageUrl(lage.slug, place?.ars)}>{lage.title}</a>
        </li>
      ))}
    </ul>
    <p>
      <a href={lagenUrl}>Alle Themen</a>
    </p>
  </>
)
