import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { elementsOf } from '../../../forms/domain/edit/tree.ts'
import { textOf } from '../rule-words/read-json.ts'

/** What a package points out in its form, by the name of the control. */
export type SpecialField = 'email' | 'contactName' | 'feeField'

export interface FittingField {
  readonly value: string
  readonly label: string
}

const FITS: Readonly<Record<SpecialField, (type: string, format: string) => boolean>> = {
  email: type => type === 'email',
  contactName: (type, format) => type === 'person' || type === 'text' || (type === 'computed' && format === ''),
  feeField: (type, format) => type === 'money' || (type === 'computed' && format === 'cents'),
}

/** The fields that a form asks once, and that can stand for this. */
export function fittingFields(form: FormJson, special: SpecialField): readonly FittingField[] {
  const elements = elementsOf(form)
  const repeats = elements
    .filter(({ value }) => value['kind'] === 'repeat')
    .map(({ list, at }) => `${[...list, at].join('/')}/`)
  return elements
    .filter(
      ({ place, list, value }) =>
        place.kind === 'field' &&
        FITS[special](textOf(value, 'type'), textOf(value, 'format')) &&
        !repeats.some(repeat => `${list.join('/')}/`.startsWith(repeat)),
    )
    .map(({ id, value }) => ({ value: id, label: textOf(value, 'label') || id }))
}
