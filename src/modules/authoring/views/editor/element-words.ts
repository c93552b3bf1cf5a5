import type { JsonObject } from '../../../../platform/json.ts'
import type { Place } from '../../../forms/domain/edit/edit.ts'
import { idOf } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../../domain/rule-words/read-json.ts'
import { typeName } from '../../domain/steps/type-words.ts'

/** The name of an element as people see it. */
export const titleOf = (value: JsonObject): string => textOf(value, 'label') || textOf(value, 'title') || idOf(value)

/** What kind of thing it is: "Datum", "Seite". */
export function kindOf(place: Place, value: JsonObject): string {
  switch (place.kind) {
    case 'section':
      return 'Abschnitt'
    case 'page':
      return value['kind'] === 'repeat' ? 'Liste' : 'Seite'
    case 'field':
      return typeName(value['type'] === 'group' && value['choice'] === true ? 'choice-group' : textOf(value, 'type'))
    case 'computed':
      return 'Berechnete Werte'
    case 'declarations':
      return 'Erklärungen'
    case 'form':
      return 'Formular'
  }
}
