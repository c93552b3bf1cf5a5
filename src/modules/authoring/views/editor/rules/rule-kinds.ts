import type { JsonObject } from '../../../../../platform/json.ts'
import type { Place } from '../../../../forms/domain/edit/edit.ts'
import { isObject } from '../../../../forms/domain/edit/tree.ts'
import { objectsOf, textOf } from '../../../domain/rule-words/read-json.ts'

/** Which rule of an element: as in the address. `checks.0` is the first check, `checks.neu` one that is being made. */
export type RuleName = 'when' | 'requiredWhen' | 'enabledWhen' | 'forbidden' | 'value' | `checks.${string}`

export interface RuleKind {
  readonly name: RuleName
  /** Begins the sentence: "Diese Frage erscheint, wenn". */
  readonly says: string
  /** Where there is none. */
  readonly without: string
  /** The link that begins one: "Bedingung hinzufügen". */
  readonly add: string
  readonly message: boolean
  /** What it does, for choosing: "Sie erscheint nur manchmal". */
  readonly effect: string
}

const WHEN: RuleKind = {
  name: 'when',
  says: 'Erscheint, wenn',
  without: 'Erscheint immer.',
  add: 'Bedingung hinzufügen',
  message: false,
  effect: 'Sie erscheint nur manchmal',
}
const REQUIRED: RuleKind = {
  name: 'requiredWhen',
  says: 'Muss beantwortet werden, wenn',
  without: '',
  add: 'Nur unter einer Bedingung Pflicht',
  message: false,
  effect: 'Sie ist nur manchmal Pflicht',
}
const ENABLED: RuleKind = {
  name: 'enabledWhen',
  says: 'Kann nur ausgefüllt werden, wenn',
  without: '',
  add: 'Nur unter einer Bedingung ausfüllbar',
  message: false,
  effect: 'Sie ist manchmal gesperrt',
}
const FORBIDDEN: RuleKind = {
  name: 'forbidden',
  says: 'Darf nicht beantwortet werden, wenn',
  without: '',
  add: 'Unter einer Bedingung verbieten',
  message: true,
  effect: 'Sie ist manchmal verboten',
}
const VALUE: RuleKind = {
  name: 'value',
  says: 'Der Wert ist',
  without: '',
  add: 'Berechnung festlegen',
  message: false,
  effect: 'Sie wird berechnet',
}
const CHECK: RuleKind = {
  name: 'checks.neu',
  says: 'Es muss gelten:',
  without: '',
  add: 'Prüfung hinzufügen',
  message: true,
  effect: 'Ihre Antwort wird geprüft',
}

/** The rules that this element can have. */
export function ruleKinds(place: Place, value: JsonObject): readonly RuleKind[] {
  if (place.kind === 'page') return value['kind'] === 'repeat' ? [WHEN] : [WHEN, CHECK]
  if (place.kind !== 'field') return []
  switch (textOf(value, 'type')) {
    case 'computed':
      return [VALUE, WHEN]
    case 'note':
      return [WHEN]
    case 'group':
      return [WHEN, REQUIRED, FORBIDDEN, CHECK]
    default:
      return [WHEN, REQUIRED, ENABLED, FORBIDDEN, CHECK]
  }
}

export interface StoredRule {
  readonly kind: RuleKind
  readonly feel: string
  readonly message: string
}

/** The rules that it has. */
export const storedRules = (place: Place, value: JsonObject): readonly StoredRule[] =>
  ruleKinds(place, value).flatMap(kind => {
    if (kind === CHECK)
      return objectsOf(value['checks']).map((check, index) => ({
        kind: { ...CHECK, name: `checks.${index}` as const },
        feel: textOf(check, 'that'),
        message: textOf(check, 'message'),
      }))
    const found = value[kind.name]
    if (isObject(found)) return [{ kind, feel: textOf(found, 'when'), message: textOf(found, 'message') }]
    return typeof found === 'string' ? [{ kind, feel: found, message: '' }] : []
  })

/** The kind behind a name of the address; undefined for what this element cannot have. */
export function ruleKind(place: Place, value: JsonObject, name: string): RuleKind | undefined {
  const kinds = ruleKinds(place, value)
  const check = /^checks\.(?:neu|\d{1,3})$/.test(name) ? kinds.find(kind => kind === CHECK) : undefined
  return check ? { ...check, name: `checks.${name.slice('checks.'.length)}` } : kinds.find(kind => kind.name === name)
}
