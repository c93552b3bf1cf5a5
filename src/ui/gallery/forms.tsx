import { Checkbox, Checkboxes } from '../components/checkboxes.tsx'
import { DateInput } from '../components/date-input.tsx'
import { QuietDetails } from '../components/details.tsx'
import { FileInput } from '../components/file-input.tsx'
import { Radios } from '../components/radios.tsx'
import { Select } from '../components/select.tsx'
import { Stack } from '../components/stack.tsx'
import { TextInput } from '../components/text-input.tsx'
import { Textarea } from '../components/textarea.tsx'

const YES_NO = [
  { value: 'ja', label: 'Ja' },
  { value: 'nein', label: 'Nein' },
]
const BREEDS = ['Mischling', 'Dackel', 'Schäferhund', 'Pudel'].map(label => ({ value: label, label }))

export const FormSamples = () => (
  <section>
    <h2>Felder</h2>
    <Stack>
      <TextInput
        id="name"
        name="name"
        label="Name"
        hint="So wie in Ihrem Ausweis"
        error="Geben Sie Ihren Namen ein"
        autocomplete="name"
      />
      <TextInput
        id="mail"
        name="mail"
        label="E-Mail-Adresse"
        type="email"
        required={false}
        value="erika@mustermann.example"
      />
      <TextInput id="plz" name="plz" label="Postleitzahl" width={5} inputmode="numeric" value="07806" />
      <TextInput id="betrag" name="betrag" label="Betrag" width={10} inputmode="decimal" suffix="€" value="48,50" />
      <TextInput id="fest" name="fest" label="Aktenzeichen" value="HS-2026-17" attrs={{ readonly: '' }} />
      <Textarea id="text" name="text" label="Ihre Nachricht" hint="Höchstens 2.000 Zeichen" value="Guten Tag" />
      <Select id="rasse" name="rasse" label="Rasse" options={BREEDS} value="Dackel" />
      <Select id="rasse2" name="rasse2" label="Zweite Rasse" options={BREEDS} error="Wählen Sie eine Rasse" />
      <Radios id="kampf" name="kampf" label="Gilt der Hund als gefährlich?" options={YES_NO} value="nein" />
      <QuietDetails summary="Warum fragen wir das?">
        <p>Die Steuer ist für gefährliche Hunde höher (§ 5 der Satzung).</p>
      </QuietDetails>
      <Radios
        id="art"
        name="art"
        label="Wie möchten Sie zahlen?"
        hint="Sie können das später ändern."
        error="Wählen Sie aus, wie Sie zahlen möchten"
        options={[
          { value: 'sepa', label: 'Lastschrift', hint: 'Wir buchen zum 15. August ab.' },
          { value: 'ueberweisung', label: 'Überweisung' },
        ]}
      />
      <Checkboxes
        id="zweck"
        name="zweck"
        label="Wofür halten Sie den Hund?"
        values={['familie']}
        options={[
          { value: 'familie', label: 'Als Familienhund' },
          { value: 'jagd', label: 'Für die Jagd', hint: 'Dafür brauchen wir den Jagdschein.' },
        ]}
      />
      <DateInput
        id="geburt"
        name="geburt"
        label="Geburtsdatum"
        hint="Zum Beispiel 27 3 1964"
        error="Das Geburtsdatum muss in der Vergangenheit liegen"
        day="1"
        month="4"
        year="2064"
        wrong={['year']}
        autocomplete="bday"
      />
      <FileInput id="datei" name="datei" label="Nachweis" hint="PDF, JPG oder PNG, höchstens 10 MB" />
      <Checkbox
        id="ok"
        name="ok"
        label="Ich versichere, dass meine Angaben stimmen."
        error="Bestätigen Sie Ihre Angaben"
      />
    </Stack>
  </section>
)
