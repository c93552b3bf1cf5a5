import { QuietDetails } from '../../../../../ui/components/details.tsx'
import { Markdown } from '../../../../../ui/components/markdown.tsx'
import { TextInput } from '../../../../../ui/components/text-input.tsx'
import { Textarea } from '../../../../../ui/components/textarea.tsx'
import { controlOf, type ServiceView } from './service-view.ts'

/** What applicants read before they begin and after they sent the form. */
export const StartPageInputs = (view: ServiceView) => (
  <>
    <h3>Startseite</h3>
    <Textarea
      {...controlOf(view, 'start')}
      label="Text der Startseite"
      hint="Steht unter dem Titel. Sagen Sie, wer das Formular braucht und was zu beachten ist. Zum Beispiel: „Melden Sie Ihr Feuer spätestens 14 Tage vorher an.“"
      rows={10}
    />
    <TextPreview view={view} name="start" />
    <HowToWrite {...view} />
    <TextInput
      {...controlOf(view, 'minutes')}
      label="So lange dauert das Ausfüllen"
      hint="Zum Beispiel: 10"
      inputmode="numeric"
      width={5}
      suffix="Minuten"
    />
    <Textarea
      {...controlOf(view, 'atHand')}
      label="Halten Sie bereit"
      hint="Was man zum Ausfüllen braucht, eines je Zeile. Zum Beispiel: „Lageplan als Foto oder PDF“."
      rows={3}
      required={false}
    />
    <Textarea
      {...controlOf(view, 'privacy')}
      label="Datenschutz"
      hint="Wozu Sie die Angaben brauchen und wer sie bekommt. Zum Beispiel: „Wir geben Ihre Angaben an die Feuerwehr weiter.“"
      rows={8}
    />
    <TextPreview view={view} name="privacy" />
    <h3>Nach dem Absenden</h3>
    <Textarea
      {...controlOf(view, 'nextSteps')}
      label="Wie geht es weiter?"
      hint="Ein Schritt je Zeile, ohne Nummer. Zum Beispiel: „Wir fragen die Feuerwehr. Das dauert etwa eine Woche.“"
      rows={4}
    />
  </>
)

interface PreviewProps {
  readonly view: ServiceView
  readonly name: 'start' | 'privacy'
}

/** The text as it was sent last, in the authority's words. */
const TextPreview = ({ view, name }: PreviewProps) => (
  <QuietDetails summary={name === 'start' ? 'So liest man den Text der Startseite' : 'So liest man den Datenschutz'}>
    <Markdown text={view.inLocalWords(view.raw[name] ?? '')} level={4} />
  </QuietDetails>
)

const HowToWrite = ({ places }: Pick<ServiceView, 'places'>) => (
  <QuietDetails summary="So gliedern Sie einen Text">
    <ul>
      <li>
        <code>## Fristen</code> wird eine Überschrift.
      </li>
      <li>
        <code>- Lageplan</code> wird ein Punkt einer Aufzählung, <code>1. Antrag stellen</code> ein Schritt.
      </li>
      <li>
        <code>**wichtig**</code> wird fett.
      </li>
      <li>
        <code>[Merkblatt](https://www.example.org)</code> wird ein Link.
      </li>
      {places.map(({ name, label }) => (
        <li>
          <code>{`{{${name}}}`}</code> wird ersetzt: {label}.
        </li>
      ))}
    </ul>
  </QuietDetails>
)
