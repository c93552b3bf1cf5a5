import { Alert } from '../../../ui/components/alert.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { Place } from '../../regions/domain/index.ts'
import { placeHint } from '../domain/choose-place.ts'

interface PlaceChoicePageProps {
  readonly typed: string
  readonly places: readonly Place[]
  /** The page that was asked for, with this place. */
  urlFor(place: Place): string
  readonly withoutPlaceUrl: string
}

/** "Welchen Ort meinen Sie?" when a postcode or name has several, or none. */
export const placeChoicePage = ({ typed, places, urlFor, withoutPlaceUrl }: PlaceChoicePageProps): string =>
  renderPage(
    { title: places.length > 0 ? 'Welchen Ort meinen Sie?' : 'Ort nicht gefunden', look: stateLook, nav: 'finder' },
    places.length > 0 ? (
      <>
        <h1>Welchen Ort meinen Sie?</h1>
        <p>Zu „{typed}“ passen mehrere Orte:</p>
        <ul>
          {places.map(place => (
            <li>
              <a href={urlFor(place)}>{place.name}</a> ({placeHint(place)})
            </li>
          ))}
        </ul>
        <p>
          <a href={withoutPlaceUrl}>Ohne Ort weiter</a>
        </p>
      </>
    ) : (
      <>
        <h1>Ort nicht gefunden</h1>
        <Alert kind="warning" title={`Zu „${typed}“ haben wir keinen Ort gefunden`}>
          <p>
            Gehen Sie zurück und prüfen Sie die Schreibweise. Für einen Ortsteil geben Sie bitte die Postleitzahl oder
            die Gemeinde an, zu der er gehört.
          </p>
        </Alert>
        <p>
          <a href={withoutPlaceUrl}>Ohne Ort weiter</a>
        </p>
      </>
    ),
  )
