import { Alert } from '../components/alert.tsx'
import { Badge } from '../components/badge.tsx'
import { Button, ButtonLink, ButtonRow } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { InsetText } from '../components/inset-text.tsx'
import { Stack } from '../components/stack.tsx'

export const MessageSamples = () => (
  <section>
    <h2>Meldungen und Knöpfe</h2>
    <Stack>
      <ErrorSummary
        errors={[
          { id: 'name', message: 'Geben Sie Ihren Namen ein' },
          { id: 'geburt', message: 'Das Geburtsdatum muss in der Vergangenheit liegen' },
        ]}
      />
      <Alert title="Ihr Antrag ist eingegangen" kind="success" level={3}>
        <p>
          Ihre Vorgangsnummer: <strong>0042 8391 5027</strong>
        </p>
      </Alert>
      <Alert title="Das Bürgerbüro ist am Freitag geschlossen" level={3} />
      <Alert title="Die Frist endet in drei Tagen" kind="warning" level={3}>
        <p>Antworten Sie bis zum 3. Mai 2026, sonst entscheiden wir ohne Ihre Antwort.</p>
      </Alert>
      <Alert title="Die Datei ist zu groß" kind="danger" level={3}>
        <p>Wählen Sie eine Datei mit höchstens 10 MB.</p>
      </Alert>
      <InsetText>
        <p>Haben Sie den Impfausweis noch? Bitte schicken Sie uns ein Foto davon.</p>
      </InsetText>
      <ButtonRow>
        <Button>Speichern und weiter</Button>
        <Button kind="secondary">Später weitermachen</Button>
        <Button kind="tertiary">Abbrechen</Button>
        <Button kind="danger">Antrag löschen</Button>
        <ButtonLink href="/" icon="download" kind="secondary">
          Bescheid herunterladen
        </ButtonLink>
        <Button attrs={{ disabled: '' }}>Nicht möglich</Button>
      </ButtonRow>
      <p>
        <Badge kind="success">Erledigt</Badge> <Badge kind="info">Neu</Badge> <Badge kind="warning">Rückfrage</Badge>{' '}
        <Badge kind="danger">Überfällig</Badge> <Badge>Noch nicht begonnen</Badge>
      </p>
    </Stack>
  </section>
)
