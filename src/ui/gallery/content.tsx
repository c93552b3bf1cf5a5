import { Card, CardGrid } from '../components/card.tsx'
import { DescriptionList } from '../components/description-list.tsx'
import { Details } from '../components/details.tsx'
import { Markdown } from '../components/markdown.tsx'
import { Columns } from '../components/stack.tsx'
import { StepOf, Steps } from '../components/steps.tsx'
import { TaskList } from '../components/task-list.tsx'
import { Timeline } from '../components/timeline.tsx'

const TEXT = `Wer einen Hund hält, meldet ihn innerhalb von **14 Tagen** an.

## Was Sie brauchen
- Impfausweis mit [Chipnummer](/leistungen/1)
- IBAN, wenn Sie mit Lastschrift zahlen

1. Angaben machen
2. Absenden`

const TASKS = [
  { title: 'Zu Ihrer Person', href: '#aufgaben', status: 'Fertig', kind: 'success' },
  { title: 'Ihre Hunde', href: '#aufgaben', status: 'Begonnen', kind: 'info', hint: 'Hund 2 ist noch unvollständig' },
  { title: 'Steuer bezahlen', href: '#aufgaben', status: 'Offen' },
  { title: 'Prüfen und absenden', status: 'Noch nicht möglich' },
] as const

export const ContentSamples = () => (
  <section>
    <h2>Inhalte</h2>
    <StepOf step={2} of={5} label="Ihr Hund" />
    <Columns
      aside={
        <Card title="Fachdienst Finanzen" level={3}>
          <DescriptionList
            items={[
              { label: 'Telefon', value: '036481 85-0' },
              { label: 'Öffnungszeiten', value: 'Dienstag 9 bis 18 Uhr' },
            ]}
          />
        </Card>
      }
    >
      <Markdown text={TEXT} />
      <Details summary="Was kostet das?">
        <p>Der erste Hund kostet 48 Euro im Jahr.</p>
      </Details>
      <Details summary="Wann bekomme ich den Bescheid?" open>
        <p>In der Regel nach zwei Wochen.</p>
      </Details>
    </Columns>
    <CardGrid>
      <Card title="Hund anmelden" href="#hund" preline="Online möglich" level={3}>
        <p>Melden Sie Ihren Hund zur Hundesteuer an.</p>
      </Card>
      <Card title="Sondernutzung öffentlicher Straßen" href="#strasse" preline="Online möglich" level={3}>
        <p>Gerüst, Container, Stand: wenn Sie die Straße brauchen.</p>
      </Card>
      <Card title="Personalausweis beantragen" href="#ausweis" preline="Mit Termin" level={3} />
    </CardGrid>
    <h3 id="aufgaben">Aufgaben</h3>
    <TaskList tasks={TASKS} label="Aufgaben" />
    <h3>Schritte</h3>
    <Steps
      steps={[
        { title: 'Antrag stellen', text: 'Etwa zehn Minuten.' },
        { title: 'Wir prüfen', text: 'Bei Fragen schreiben wir Ihnen.' },
        { title: 'Bescheid' },
      ]}
    />
    <h3>Verlauf</h3>
    <Timeline
      entries={[
        { when: '3. Mai 2026, 14:05 Uhr', datetime: '2026-05-03T12:05:00Z', title: 'Antrag eingegangen' },
        { when: '5. Mai 2026', datetime: '2026-05-05', title: 'Rückfrage an Sie', text: 'Foto fehlt', kind: 'current' },
        { when: 'bis 19. Mai 2026', datetime: '2026-05-19', title: 'Entscheidung', kind: 'open' },
      ]}
    />
  </section>
)
