import { Button } from '../../../ui/components/button.tsx'
import { Stack } from '../../../ui/components/stack.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { Place } from '../../regions/domain/index.ts'
import { placeHint } from '../domain/choose-place.ts'
import { finderUrl, placesUrl, placeUrl } from '../urls.ts'
import { PlaceField } from './place-field.tsx'

interface PlacesPageProps {
  readonly typed: string
  readonly found: readonly Place[]
  /** Kreise and kreisfreie Städte, to browse. */
  readonly areas: readonly Place[]
}

/** Find a municipality's page. */
export const placesPage = ({ typed, found, areas }: PlacesPageProps): string =>
  renderPage(
    {
      title: 'Gemeinden, Städte und Landkreise',
      look: stateLook,
      nav: 'finder',
      islands: ['place-search'],
      breadcrumb: [{ label: 'Start', href: finderUrl() }, { label: 'Orte' }],
    },
    <>
      <h1>Gemeinden, Städte und Landkreise</h1>
      <form action={placesUrl()} method="get">
        <Stack>
          <PlaceField place={undefined} typed={typed} />
          <Button>Suchen</Button>
        </Stack>
      </form>
      {typed !== '' && (
        <section aria-labelledby="treffer">
          <h2 id="treffer">{found.length > 0 ? `Orte zu „${typed}“` : `Keinen Ort zu „${typed}“ gefunden`}</h2>
          {found.length > 0 ? <PlaceLinks places={found} /> : <p>Prüfen Sie die Schreibweise oder wählen Sie unten.</p>}
        </section>
      )}
      <h2>Landkreise und kreisfreie Städte</h2>
      <PlaceLinks places={areas} />
    </>,
  )

export const PlaceLinks = ({ places }: { readonly places: readonly Place[] }) => (
  <ul class="aw-link-columns">
    {places.map(place => (
      <li>
        <a href={placeUrl(place.slug)}>{place.kind === 'gemeinde' ? place.name : place.fullName.split(',')[0]}</a>
        {place.kind === 'gemeinde' && ` (${placeHint(place)})`}
      </li>
    ))}
  </ul>
)
