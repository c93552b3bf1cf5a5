import type { Field } from '../../domain/model.ts'
import type { XdfField } from '../xdf.ts'

type Choice = Extract<Field, { type: 'radios' | 'checkboxes' | 'select' }>
export type Option = NonNullable<Choice['options']>[number]

/** Up to so many answers are shown at once. */
const RADIOS = 7

/** The answers that stand in the schema itself. */
export const optionsOf = (field: XdfField): readonly Option[] =>
  (field.values ?? []).map(({ code, name, help }) => ({
    value: code.slice(0, 200),
    label: name.slice(0, 4000),
    ...(help === undefined ? {} : { hint: help.slice(0, 4000) }),
  }))

export const choiceType = (count: number): 'radios' | 'select' => (count <= RADIOS ? 'radios' : 'select')
