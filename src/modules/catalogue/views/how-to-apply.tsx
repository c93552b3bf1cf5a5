import { Alert } from '../../../ui/components/alert.tsx'
import { Button, ButtonLink } from '../../../ui/components/button.tsx'
import { Markdown } from '../../../ui/components/markdown.tsx'
import { Stack } from '../../../ui/components/stack.tsx'
import { administrationName, type Place } from '../../regions/domain/index.ts'
import { OTHER_PLACE } from '../domain/choose-place.ts'
import type { BodyContact } from '../domain/contact.ts'
import type { Leistung } from '../domain/leistung.ts'
import { leistungUrl, placeUrl } from '../urls.ts'
import { ContactDetails } from './contact-details.tsx'
import { PlaceField } from './place-field.tsx'

export interface HowToApplyProps {
  readonly leistung: Leistung
  readonly place: Place | undefined
  readonly onlineUrl: string | undefined
  readonly responsible: ResponsibleView | undefined
  readonly typedPlace?: string
  readonly placeError?: string
}

export interface ResponsibleView {
  readonly body: Place
  readonly onBehalfOf?: Place
  readonly office?: string
  readonly contact: BodyContact
}

/** What a person does here and now: apply online, go there, or first say where they live. */
export function HowToApply(props: HowToApplyProps) {
  const { leistung, place, onlineUrl, responsible } = props
  if (!place || !responsible) return <AskForPlace {...props} />
  return (
    <section aria-labelledby="ort-loesung">
      <h2 id="ort-loesung">In {place.name}</h2>
      {onlineUrl === undefined ? (
        <Alert title={`In ${place.name} noch nicht online`} level={3}>
          <Markdown text={leistung.texts.vorOrt} level={4} />
        </Alert>
      ) : (
        <p>
          <ButtonLink href={onlineUrl}>Jetzt online beantragen</ButtonLink>
        </p>
      )}
      <h3>Zuständige Stelle</h3>
      <ResponsibleBody {...responsible} />
      {onlineUrl !== undefined && (
        <>
          <h3>Lieber nicht online?</h3>
          <Markdown text={leistung.texts.vorOrt} level={4} />
        </>
      )}
      <ChangePlace leistung={leistung} place={place} />
    </section>
  )
}

const ResponsibleBody = ({ body, onBehalfOf, office, contact }: ResponsibleView) => (
  <>
    <p>
      <strong>{contact.name}</strong>
      {office !== undefined && `, ${office}`}
      {onBehalfOf && `. Sie erledigt das für die ${administrationName(onBehalfOf)}`}.{' '}
      <a href={placeUrl(body.slug)}>Mehr über diese Stelle</a>
    </p>
    <ContactDetails contact={contact} />
  </>
)

const ChangePlace = ({ leistung, place }: { readonly leistung: Leistung; readonly place: Place }) => (
  <p>
    Sie wohnen nicht in {place.name}? <a href={leistungUrl(leistung.leikaKey, OTHER_PLACE)}>Anderen Ort wählen</a>
  </p>
)

const AskForPlace = ({ leistung, typedPlace, placeError }: HowToApplyProps) => (
  <section aria-labelledby="ort-frage">
    <h2 id="ort-frage">Wo möchten Sie das erledigen?</h2>
    <form action={leistungUrl(leistung.leikaKey)} method="get">
      <Stack>
        <PlaceField
          place={undefined}
          typed={typedPlace ?? ''}
          hint="Dann sehen Sie, wer zuständig ist und ob es online geht."
          {...(placeError === undefined ? {} : { error: placeError })}
        />
        <Button>Weiter</Button>
      </Stack>
    </form>
    <h3>Auch ohne Ort hilft Ihnen</h3>
    <Markdown text={leistung.texts.vorOrt} level={4} />
    <p>
      Die Behördennummer <a href="tel:115">115</a> nennt Ihnen die zuständige Stelle.
    </p>
  </section>
)
