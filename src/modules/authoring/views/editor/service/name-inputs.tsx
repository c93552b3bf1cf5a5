import { TextInput } from '../../../../../ui/components/text-input.tsx'
import { Textarea } from '../../../../../ui/components/textarea.tsx'
import { controlOf, type ServiceView } from './service-view.ts'

/** How the service is called, and what it is in a sentence. */
export const NameInputs = (view: ServiceView) => (
  <>
    <TextInput
      {...controlOf(view, 'title')}
      label="Titel"
      hint="Die Überschrift der Startseite. Zum Beispiel: „Brauchtumsfeuer anmelden“."
    />
    <TextInput
      {...controlOf(view, 'name')}
      label="Kurzer Name"
      hint="Für Listen und für den Pfad oben auf der Seite. Zum Beispiel: „Feuer anmelden“."
    />
    <Textarea
      {...controlOf(view, 'description')}
      label="Beschreibung"
      hint="Ein Satz für die Suche. Zum Beispiel: „Melden Sie hier ein Osterfeuer oder ein Maifeuer an.“"
      rows={2}
    />
  </>
)
