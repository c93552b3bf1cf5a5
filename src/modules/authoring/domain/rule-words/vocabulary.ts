import type { ElementPlace, FormJson } from '../../../forms/domain/edit/edit.ts'
import { type Element, elementAt, elementsOf, idOf, isObject } from '../../../forms/domain/edit/tree.ts'
import type { Parameter } from '../../../online-services/domain/parameter.ts'
import { optionsOf, type WordOption } from './options.ts'
import { textOf } from './read-json.ts'

export type WordKind = 'text' | 'number' | 'money' | 'date' | 'yes-no' | 'choice' | 'choices' | 'files' | 'list'

/** Something that a rule can speak about. */
export interface Word {
  /** As FEEL names it: `anschrift.city`. */
  readonly name: string
  /** As people name it. */
  readonly label: string
  readonly kind: WordKind
  readonly options: readonly WordOption[]
  /** Title of the page it stands on; groups the choices. */
  readonly where: string
}

/** What a rule at this place sees, in document order: everything outside lists, and what is in the lists around it. */
export function vocabularyOf(form: FormJson, at?: ElementPlace): readonly Word[] {
  const around = at ? repeatsAround(form, elementAt(form, at)) : []
  const elements = elementsOf(form)
  return elements.flatMap(element => {
    const own = repeatsAround(form, element)
    if (own.some((repeat, index) => repeat !== around[index])) return []
    return wordsOf(form, element, whereOf(elements, element))
  })
}

/** Lists that an element stands in, the outer first. */
function repeatsAround(form: FormJson, element: Element | undefined): readonly string[] {
  if (!element) return []
  const found: string[] = []
  let owner: unknown = form
  for (let step = 0; step < element.list.length - 1; step += 2) {
    const list: unknown = isObject(owner) ? owner[String(element.list[step])] : undefined
    owner = Array.isArray(list) ? list[Number(element.list[step + 1])] : undefined
    if (isObject(owner) && owner['kind'] === 'repeat') found.push(textOf(owner, 'list'))
  }
  return found
}

function whereOf(elements: readonly Element[], element: Element): string {
  const { parent } = element
  if (parent.kind === 'computed') return 'Berechnete Werte'
  if (parent.kind !== 'page' && parent.kind !== 'field') return ''
  const owner = elements.find(({ place }) => place.kind === parent.kind && place.id === parent.id)
  if (!owner) return ''
  return parent.kind === 'page' ? textOf(owner.value, 'title') || owner.id : whereOf(elements, owner)
}

function wordsOf(form: FormJson, { place, value }: Element, where: string): readonly Word[] {
  if (place.kind === 'page' && value['kind'] === 'repeat')
    return [word(textOf(value, 'list'), textOf(value, 'title'), 'list', 'Listen')]
  if (place.kind !== 'field') return []
  const label = textOf(value, 'label') || idOf(value)
  const one = (kind: WordKind, options: readonly WordOption[] = []) => [word(idOf(value), label, kind, where, options)]
  const part = (key: string, name: string, kind: WordKind = 'text') =>
    word(`${idOf(value)}.${key}`, `${label}: ${name}`, kind, where)
  switch (textOf(value, 'type')) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'phone':
    case 'iban':
      return one('text')
    case 'number':
      return one('number')
    case 'money':
      return one('money')
    case 'date':
      return one('date')
    case 'yes-no':
    case 'declaration':
      return one('yes-no')
    case 'radios':
    case 'select':
      return one('choice', optionsOf(form, value))
    case 'checkboxes':
      return one('choices', optionsOf(form, value))
    case 'file':
      return one('files')
    case 'computed':
      return one(COMPUTED[textOf(value, 'format')] ?? 'number')
    case 'group':
      return value['choice'] === true ? one('choice', optionsOf(form, value)) : []
    case 'address':
      return [
        part('street', 'Straße'),
        part('houseNumber', 'Hausnummer'),
        part('postcode', 'Postleitzahl'),
        part('city', 'Ort'),
      ]
    case 'person':
      return [
        part('givenName', 'Vorname'),
        part('familyName', 'Nachname'),
        ...(value['birthDate'] === true ? [part('birthDate', 'Geburtsdatum', 'date')] : []),
      ]
    default:
      return []
  }
}

const COMPUTED: Readonly<Record<string, WordKind>> = { cents: 'money', date: 'date', text: 'text', number: 'number' }

const word = (
  name: string,
  label: string,
  kind: WordKind,
  where: string,
  options: readonly WordOption[] = [],
): Word => ({
  name,
  label,
  kind,
  options,
  where,
})

/** A municipality's parameter as a word: `parameter.satz`. */
export const parameterWord = ({ id, label, type }: Parameter): Word =>
  word(`parameter.${id}`, label, PARAMETERS[type] ?? 'text', 'Werte der Kommune')
const PARAMETERS: Readonly<Record<string, WordKind>> = { number: 'number', cents: 'money', boolean: 'yes-no' }
