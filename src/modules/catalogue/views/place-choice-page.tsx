import { Alert } from '../../../ui/components/alert.tsx'
import { Button } from '../../../ui/components/button.tsx'
import { Stack } from '../../../ui/components/stack.tsx'
import { renderPage, stateLook } from '../../../ui/page.tsx'
import type { Place } from '../../regions/domain/index.ts'
import { placeHint } from '../domain/choose-place.ts'
import { PlaceField } from './place-field.tsx'

interface PlaceChoicePageProps {
  readonly typed: string
  readonly places: readonly Place[]
  /** The page that was asked for, with this place or with none. */
  urlFor(place?: Place): string
  /** Where the place box leads, and what else it must send. */
  readonly again: string
  readonly fields?: Readonly<Record<string, string>>
}

/** "Welchen Ort meinen Sie?" when a postcode or name has several, or none. */
export function placeChoicePage(props: PlaceChoicePageProps): string {
  const { typed, places, urlFor } = props
  const title = places.length > 0 ? 'Welchen Ort meinen Sie?' : 'Ort nicht gefunden'
  return renderPage(
    { title, look: stateLook, nav: 'finder', islands: ['place-search'] },
    <>
      <h1>{title}</h1>
      {places.length > 0 ? (
        <>
          <p>Zu „{typed}“ passen mehrere Orte:</p>
          <ul>
            {places.map(place => (
              <li>
                <a href={urlFor(place)}>{place.name}</a> ({placeHint(place)})
              </li>
            ))}
          </ul>
          <h2>Ist Ihr Ort nicht dabei?</h2>
        </>
      ) : (
        <Alert kind="warning" title={`Zu „${typed}“ haben wir keinen Ort gefunden`}>
          <p>
            Prüfen Sie die Schreibweise. Für einen Ortsteil geben Sie bitte die Postleitzahl oder die Gemeinde an, zu
            der er gehört.
          </p>
        </Alert>
      )}
      <TryAgain {...props} />
      <p>
        <a href={urlFor()}>Ohne Ort weiter</a>
      </p>
    </>,
  )
}

const TryAgain = ({ typed, again, fields = {} }: PlaceChoicePageProps) => (
  <form action={again} method="get">
    <Stack>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <PlaceField place={undefined} typed={typed} />
      <Button>Weiter</Button>
    </Stack>
  </form>
)
