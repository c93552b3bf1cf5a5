import { QuietDetails } from '../../../../../ui/components/details.tsx'
import { Select } from '../../../../../ui/components/select.tsx'
import { TextInput } from '../../../../../ui/components/text-input.tsx'
import { Textarea } from '../../../../../ui/components/textarea.tsx'
import { type BasisPart, basisControl, basisRows, type RawService } from '../../../domain/service/raw-service.ts'
import { LAW_MAKERS } from '../../../domain/service/read-legal-basis.ts'
import { controlOf, idOfControl, type ServiceView } from './service-view.ts'

/** The law behind the form, one source after the other, and room for one more. */
export const LegalBasisInputs = (view: ServiceView) => {
  const rows = rowsShown(view.raw)
  return (
    <>
      <h3>Rechtsgrundlagen</h3>
      <p>Stehen auf der Startseite unter „Rechtsgrundlagen“. Eine muss es geben. Für noch eine speichern Sie zuerst.</p>
      {Array.from({ length: rows }, (_, row) => (
        <Source view={view} row={row} />
      ))}
      <QuietDetails summary="Rechtsgrundlage hinzufügen" attrs={rows === 0 ? { open: '' } : {}}>
        <Source view={view} row={rows} isNew />
      </QuietDetails>
    </>
  )
}

/** How many there are with something in it. */
function rowsShown(raw: RawService): number {
  const isEmpty = (row: number) =>
    (['law', 'paragraph', 'about'] as const).every(part => (raw[basisControl(row, part)] ?? '') === '')
  let rows = basisRows(raw)
  while (rows > 0 && isEmpty(rows - 1)) rows--
  return rows
}

interface SourceProps {
  readonly view: ServiceView
  readonly row: number
  readonly isNew?: boolean
}

const Source = ({ view, row, isNew = false }: SourceProps) => {
  const control = (part: BasisPart) => controlOf(view, basisControl(row, part))
  const remove = basisControl(row, 'remove')
  return (
    <fieldset class="aw-d-fields aw-d-source">
      <legend class="kern-label">{isNew ? 'Weitere Rechtsgrundlage' : `${row + 1}. Rechtsgrundlage`}</legend>
      <TextInput {...control('law')} label="Gesetz" hint="Zum Beispiel: „Thüringer Ordnungsbehördengesetz (OBG)“" />
      <TextInput {...control('paragraph')} label="Paragraf" hint="Zum Beispiel: „§ 27 Absatz 1“" required={false} />
      <Textarea
        {...control('about')}
        label="Was darin steht"
        hint="In Alltagsworten. Zum Beispiel: „Die Gemeinde darf Feuer von einer Anmeldung abhängig machen.“"
        rows={2}
      />
      <Select {...control('by')} label="Von wem" hint="Zum Beispiel: Land" options={LAW_MAKERS} />
      {(['validFrom', 'validUntil'] as const).map(part => {
        const { name, value } = control(part)
        return value === '' ? null : <input type="hidden" name={name} value={value} />
      })}
      {!isNew && (
        <div class="kern-form-check">
          <input
            class="kern-form-check__checkbox"
            type="checkbox"
            id={idOfControl(remove)}
            name={remove}
            value="ja"
            checked={(view.raw[remove] ?? '') !== ''}
          />
          <label class="kern-label" for={idOfControl(remove)}>
            Diese Rechtsgrundlage beim Speichern entfernen
          </label>
        </div>
      )}
    </fieldset>
  )
}
