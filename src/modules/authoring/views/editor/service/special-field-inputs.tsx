import { Select } from '../../../../../ui/components/select.tsx'
import type { SpecialField } from '../../../domain/service/fitting-fields.ts'
import { controlOf, type ServiceView } from './service-view.ts'

/** Which answers the authority needs to know by their meaning. */
export const SpecialFieldInputs = (view: ServiceView) => (
  <>
    <h3>Fragen mit besonderer Aufgabe</h3>
    <Select
      {...controlOf(view, 'email')}
      label="Wo steht die E-Mail-Adresse?"
      hint="Dorthin gehen alle Nachrichten. Zum Beispiel: „E-Mail-Adresse“."
      options={optionsOf(view, 'email')}
    />
    <Select
      {...controlOf(view, 'contactName')}
      label="Wo steht der Name?"
      hint="So sprechen wir die Person an. Zum Beispiel: „Ihr Name“."
      options={optionsOf(view, 'contactName')}
      placeholder="Keine Frage"
      required={false}
    />
    <Select
      {...controlOf(view, 'feeField')}
      label="Wo steht die Gebühr?"
      hint="Ein Geldbetrag oder ein berechneter Wert, als Geldbetrag angezeigt. Zum Beispiel: „Gebühr“."
      options={optionsOf(view, 'feeField')}
      placeholder="Es gibt keine"
      required={false}
    />
  </>
)

/** What fits, and what is chosen now although it does not. */
function optionsOf({ fields, raw }: ServiceView, special: SpecialField) {
  const chosen = raw[special] ?? ''
  const fitting = fields[special]
  return chosen === '' || fitting.some(({ value }) => value === chosen)
    ? fitting
    : [...fitting, { value: chosen, label: `„${chosen}“ passt nicht` }]
}
