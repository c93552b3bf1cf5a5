import { InsetText } from '../../../ui/components/inset-text.tsx'
import type { Look } from '../../../ui/look.ts'
import { renderPage } from '../../../ui/page.tsx'
import { administrationName, isMunicipality, type Place } from '../../regions/domain/index.ts'
import type { BodyContact } from '../domain/contact.ts'
import type { LeistungEntry } from '../domain/leistung.ts'
import type { OwnOffer } from '../domain/own-offer.ts'
import { finderUrl, lagenUrl, placesUrl, placeUrl } from '../urls.ts'
import { ContactDetails } from './contact-details.tsx'
import { FinderSearch } from './finder-search.tsx'
import { LeistungList } from './leistung-list.tsx'
import { OwnOfferList } from './own-offer-list.tsx'
import { PlaceLinks } from './places-page.tsx'

export interface PlacePageProps {
  /** The place, then the administrations above it. */
  readonly chain: readonly [Place, ...Place[]]
  readonly look: Look
  readonly contact: BodyContact
  readonly online: readonly Pick<LeistungEntry, 'leikaKey' | 'title' | 'teaser' | 'onlineUrl'>[]
  /** Forms of its own. */
  readonly own: readonly OwnOffer[]
  readonly popular: readonly LeistungEntry[]
  readonly below: readonly Place[]
  /** Municipalities that went into this one. */
  readonly former: readonly Place[]
}

/** A municipality, Verwaltungsgemeinschaft or Kreis: what is online there, how to reach it, what belongs to it. */
export function placePage(props: PlacePageProps): string {
  const [place, ...above] = props.chain
  const name = props.contact.name
  return renderPage(
    {
      title: name,
      look: props.look,
      nav: 'finder',
      islands: ['place-search'],
      breadcrumb: [
        { label: 'Start', href: finderUrl() },
        { label: 'Orte', href: placesUrl() },
        ...above
          .filter(region => region.kind === 'kreis')
          .map(region => ({ label: region.fullName, href: placeUrl(region.slug) })),
        { label: place.name },
      ],
    },
    <>
      <h1>{name}</h1>
      <FinderSearch place={isMunicipality(place) ? place : undefined} />
      <OnlineHere {...props} place={place} />
      <h2>Kontakt</h2>
      <ContactDetails contact={props.contact} />
      <About {...props} place={place} above={above} />
      {isMunicipality(place) && (
        <>
          <h2>Oft gesucht</h2>
          <LeistungList entries={props.popular} ars={place.ars} level={3} />
          <p>
            <a href={lagenUrl}>Alle Themen</a>
          </p>
        </>
      )}
      {props.below.length > 0 && (
        <>
          <h2>Dazu gehören</h2>
          <PlaceLinks places={props.below} />
        </>
      )}
    </>,
  )
}

const OnlineHere = ({ online, own, place }: PlacePageProps & { readonly place: Place }) => (
  <section aria-labelledby="online">
    <h2 id="online">Das geht hier online</h2>
    {online.length + own.length > 0 ? (
      <>
        <LeistungList entries={online} ars={place.ars} level={3} />
        <OwnOfferList offers={own} level={3} />
      </>
    ) : (
      <p>
        Hier gibt es noch keinen Online-Antrag. Suchen Sie trotzdem: Sie erfahren, was Sie brauchen und wohin Sie gehen.
      </p>
    )}
  </section>
)

function About({ place, above, former }: PlacePageProps & { readonly place: Place; readonly above: readonly Place[] }) {
  const parent = above[0]
  const isLocal = parent?.kind === 'verwaltungsgemeinschaft' || parent?.kind === 'gemeinde'
  return (
    <>
      {isMunicipality(place) && parent && isLocal && (
        <InsetText>
          <p>
            Die Verwaltung von {place.name} erledigt die{' '}
            <a href={placeUrl(parent.slug)}>{administrationName(parent)}</a>.
          </p>
        </InsetText>
      )}
      {former.length > 0 && <p>Früher eigenständig: {former.map(region => region.name).join(', ')}.</p>}
      <p>
        {place.population.toLocaleString('de-DE')} Einwohnerinnen und Einwohner
        {place.kreisName && `, ${place.kreisName}`}
      </p>
    </>
  )
}
