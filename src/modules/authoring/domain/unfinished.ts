import { type FormJson, nameOf } from '../../forms/domain/edit/edit.ts'
import { contentsOf, elementsOf, listIn } from '../../forms/domain/edit/tree.ts'
import { placeInWords } from '../../forms/domain/edit/words.ts'
import type { DraftFinding } from './finding.ts'

/** What is still to be done in a form, said before anything else is looked at. */
export function unfinishedParts(form: FormJson): readonly DraftFinding[] {
  const elements = elementsOf(form)
  const found: DraftFinding[] = []
  const error = (place: string, elementId: string | undefined, message: string) =>
    found.push({ place, elementId, severity: 'error', kind: 'unfinished', message })
  if (listIn(form, 'sections').length === 0) error('form', undefined, 'Das Formular hat noch keinen Abschnitt.')
  if (listIn(form, 'declarations').length === 0)
    error(
      'declarations',
      'declarations',
      'Es fehlt eine Erklärung vor dem Absenden, zum Beispiel „Meine Angaben sind richtig.“',
    )
  for (const { place, value } of elements) {
    const name = placeInWords(place, form)
    const contents = contentsOf(place, value)
    if (contents && listIn(value, contents).length === 0)
      error(
        nameOf(place),
        nameOf(place),
        `${name}: Hier fehlt noch ${place.kind === 'section' ? 'eine Seite' : contents === 'pages' ? 'eine Seite' : 'ein Feld'}.`,
      )
    const text = place.kind === 'field' ? value['label'] : value['title']
    if (typeof text !== 'string' || text.trim() === '')
      error(
        nameOf(place),
        nameOf(place),
        `${name}: Es fehlt ${place.kind === 'field' ? 'die Beschriftung' : 'der Titel'}.`,
      )
  }
  return found
}
