import { nameOf, type Place } from '../../../../forms/domain/edit/edit.ts'
import { type Element, ownerAt } from '../../../../forms/domain/edit/tree.ts'
import { targetsFor } from '../../../domain/steps/structure-edits.ts'
import { editorUrls } from '../editor-urls.ts'
import type { EditorView } from '../editor-view.ts'
import { kindOf, titleOf } from '../element-words.ts'
import { Stand } from '../stand.tsx'

/** Move, copy, remove. */
export function Actions({ view, element }: { readonly view: EditorView; readonly element: Element }) {
  const targets = targetsFor(view.form, element).filter(place => nameOf(place) !== nameOf(element.parent))
  return (
    <form class="aw-d-actions" method="post" action={editorUrls.change(view.draft.id)}>
      <Stand {...view} />
      <button class="aw-d-quiet" type="submit" name="tun" value="hoch" aria-keyshortcuts="Alt+ArrowUp">
        Nach oben
      </button>
      <button class="aw-d-quiet" type="submit" name="tun" value="runter" aria-keyshortcuts="Alt+ArrowDown">
        Nach unten
      </button>
      <button class="aw-d-quiet" type="submit" name="tun" value="verdoppeln">
        Verdoppeln
      </button>
      <button class="aw-d-quiet aw-d-danger" type="submit" name="tun" value="entfernen">
        Entfernen
      </button>
      {targets.length > 0 && (
        <details class="aw-d-move">
          <summary>Verschieben nach …</summary>
          <label class="aw-hidden" for="nach">
            Wohin?
          </label>
          <select class="kern-form-input__select" id="nach" name="nach">
            {targets.map(place => (
              <option value={nameOf(place)}>{label(view, place)}</option>
            ))}
          </select>
          <button class="aw-d-quiet" type="submit" name="tun" value="verschieben">
            Verschieben
          </button>
        </details>
      )}
    </form>
  )
}

const label = ({ form }: EditorView, place: Place): string => {
  const value = ownerAt(form, place)?.value
  return value && place.kind !== 'form' ? `${kindOf(place, value)}: ${titleOf(value)}` : kindOf(place, {})
}
