import type { Field, FieldOf, Form } from '../model.ts'

export interface NamedValue {
  readonly value: string
  readonly label: string
}

type Choosing = FieldOf<'radios'> | FieldOf<'select'> | FieldOf<'checkboxes'>
export const isChoosing = (field: Field): field is Choosing =>
  field.type === 'radios' || field.type === 'select' || field.type === 'checkboxes'

/** What can be chosen: the field's own options, or its code list's entries. */
export const optionsOf = (form: Form, field: Field): readonly NamedValue[] => {
  if (!isChoosing(field)) return []
  return field.options ?? form.codeLists?.[field.codeList ?? '']?.entries ?? []
}

/** The field with its options written out. */
export const withOptions = (form: Form, field: Field): Field =>
  isChoosing(field) && !field.options ? { ...field, options: [...optionsOf(form, field)] } : field
