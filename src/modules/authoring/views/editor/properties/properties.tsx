import { Alert } from '../../../../../ui/components/alert.tsx'
import { QuietDetails } from '../../../../../ui/components/details.tsx'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { kindOf, titleOf } from '../element-words.ts'
import { RuleList } from '../rules/rule-list.tsx'
import { Stand } from '../stand.tsx'
import { Actions } from './actions.tsx'
import { ListChoice } from './list-choice.tsx'
import { OpenRules } from './open-rules.tsx'
import { PropertyInput } from './property-input.tsx'
import { propertiesOf } from './table.ts'
import { toRaw } from './to-raw.ts'
import { TypeChoice } from './type-choice.tsx'

/** What belongs to the selected element. Each change is saved at once where there is script, else with the button. */
export function Properties(view: EditorView) {
  const { draft, place, element, mayEdit, sent } = view
  if (!element) return <NothingSelected />
  const properties = propertiesOf(place, element.value)
  const seen = Object.fromEntries(properties.map(property => [property.name, toRaw(property, element.value)]))
  const input = (property: (typeof properties)[number]) => (
    <>
      {property.name === 'options' && <ListChoice view={view} element={element} />}
      <PropertyInput
        property={property}
        raw={sent.raw[property.name] ?? seen[property.name] ?? ''}
        error={sent.errors.get(property.name)}
        element={element.value}
      />
    </>
  )
  const rare = properties.filter(property => property.rare)
  const findings = view.findings.filter(({ elementId }) => elementId === view.part)
  return (
    <>
      <p class="aw-d-what">{kindOf(place, element.value)}</p>
      <h2 id="eigenschaften-titel">{titleOf(element.value)}</h2>
      {mayEdit && <Actions view={view} element={element} />}
      {findings.map(({ severity, message }) => (
        <Alert kind={severity === 'error' ? 'danger' : 'warning'} level={3} title={message} />
      ))}
      <form method="post" action={editorUrls.saveProperties(draft.id)} noValidate data-autosave>
        <fieldset class="aw-d-fields" disabled={!mayEdit}>
          <legend class="aw-hidden">Eigenschaften</legend>
          <Stand {...view} />
          <input type="hidden" name="gesehen" value={JSON.stringify(seen)} />
          {properties.filter(property => !property.rare).map(input)}
          {place.kind === 'field' && <TypeChoice element={element} />}
          {rare.length > 0 && (
            <QuietDetails summary="Weitere Einstellungen">
              {rare.map(input)}
              <p class="aw-d-note">
                Name in Formeln: <code>{element.id}</code>
              </p>
            </QuietDetails>
          )}
          {mayEdit && (
            <button class="kern-btn kern-btn--secondary aw-d-save" type="submit">
              <span class="kern-label">Speichern</span>
            </button>
          )}
        </fieldset>
      </form>
      <RuleList {...view} />
      <OpenRules {...view} />
    </>
  )
}

const NothingSelected = () => (
  <>
    <h2 id="eigenschaften-titel">Eigenschaften</h2>
    <p>Wählen Sie im Aufbau einen Abschnitt, eine Seite oder eine Frage. Hier ändern Sie dann, was dazugehört.</p>
  </>
)
