import type { JsonObject } from '../../../../../platform/json.ts'
import type { Place } from '../../../../forms/domain/edit/edit.ts'
import { OWN } from './own.ts'
import { line, needed, type Property, rare, text, whole, yes } from './property.ts'

/** What an author can change of this element, in the order in which it is shown. */
export function propertiesOf(place: Place, value: JsonObject): readonly Property[] {
  switch (place.kind) {
    case 'section':
      return [needed(line('title', 'Überschrift des Abschnitts'))]
    case 'page':
      return value['kind'] === 'repeat' ? [...PAGE, ...REPEAT] : PAGE
    case 'field':
      return [...fieldProperties(String(value['type'] ?? ''), value)]
    case 'form':
    case 'computed':
    case 'declarations':
      return []
  }
}

const PAGE: readonly Property[] = [
  needed(line('title', 'Überschrift der Seite')),
  {
    name: 'intro',
    label: 'Text unter der Überschrift',
    control: { kind: 'markdown' },
    hint: 'Nur wenn er wirklich hilft.',
  },
]
const REPEAT: readonly Property[] = [
  needed(line('itemName', 'Was wird mehrmals gefragt?', 'Ein Wort, zum Beispiel „Helfer“.')),
  needed(line('addLabel', 'Beschriftung zum Hinzufügen', 'Zum Beispiel „Weiteren Helfer hinzufügen“.')),
  needed(whole('min', 'Mindestens', 0, 200)),
  needed(whole('max', 'Höchstens', 1, 200)),
  rare(
    needed({
      name: 'itemSummary',
      label: 'Zeile in der Liste',
      control: { kind: 'feel' },
      hint: 'Formel, die einen Eintrag benennt, zum Beispiel: name.givenName + " " + name.familyName',
    }),
  ),
]

const LABEL = needed(line('label', 'Frage'))
const HINT = text('hint', 'Hilfe zur Antwort', 'Steht unter der Frage. Kurz, mit Beispiel.')
const REQUIRED = yes('required', 'Muss beantwortet werden', true)
const LEGAL = line('legalBasis', 'Rechtsgrundlage', 'Warum fragen Sie das? Zum Beispiel „§ 27 SprengG“.')
const IN_SENTENCE = rare(
  line('inSentence', 'Die Sache im Satz', 'Für Meldungen wie „Geben Sie … ein“, zum Beispiel „den Namen des Vereins“.'),
)
const PREFILL: Property = rare({ name: 'prefill', label: 'Vorausgefüllt mit', control: { kind: 'prefill' } })

function fieldProperties(type: string, value: JsonObject): readonly Property[] {
  const own = OWN[type] ?? []
  switch (type) {
    case 'note':
      return [{ ...LABEL, label: 'Überschrift' }, ...own]
    case 'computed':
      return [{ ...LABEL, label: 'Bezeichnung' }, ...own, rare(LEGAL)]
    case 'declaration':
      return [{ ...LABEL, label: 'Bezeichnung' }, ...own, ...required(value), LEGAL]
    case 'group':
      return [{ ...LABEL, label: 'Überschrift der Gruppe' }, HINT, ...own, ...required(value), LEGAL]
    default:
      return [LABEL, HINT, ...own, ...required(value), LEGAL, IN_SENTENCE, PREFILL]
  }
}

/** Where a rule says when it is required, there is no box for it. */
const required = (value: JsonObject): readonly Property[] => (value['requiredWhen'] === undefined ? [REQUIRED] : [])
