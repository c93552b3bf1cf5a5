import type { FimPlace } from '../places.ts'
import type { XdfField } from '../xdf.ts'
import type { Basics, Built } from './built.ts'
import { isList } from './cardinality.ts'
import { choiceField } from './choice-field.ts'
import type { FieldIds } from './field-ids.ts'
import { centLimits, dateLimits, dateTimeLimits, numberLimits, timeLimits } from './field-limits.ts'
import { fileField } from './file-field.ts'
import { legalText } from './legal-text.ts'
import type { CodeLists } from './lists.ts'
import { originOf } from './origin.ts'
import { readOnlyField } from './read-only-field.ts'
import { textField } from './text-field.ts'

/** One field of the schema as a field of the form, without its rules; `needed`: a rule makes it required. Several answers are one field only for files and ticks. */
export function fieldOf(place: FimPlace, xdf: XdfField, ids: FieldIds, lists: CodeLists, needed: boolean): Built {
  const basics = basicsOf(place, xdf, ids, needed)
  const { structure } = place
  if (xdf.use === 'label' || xdf.use === 'locked' || xdf.use === 'hidden') return readOnlyField(basics, xdf)
  if (xdf.use === 'select' || xdf.values || xdf.codeList)
    return choiceField(basics, xdf, isList(structure) ? ONE : structure, lists)
  switch (xdf.type) {
    case 'text':
    case 'text_latin':
      return textField(basics, xdf)
    case 'date':
      return { field: { ...basics, type: 'date', ...dateLimits(xdf) }, notes: [] }
    case 'time':
      return { field: { ...basics, type: 'time', ...timeLimits(xdf) }, notes: [] }
    case 'datetime':
      return { field: { ...basics, type: 'date-time', ...dateTimeLimits(xdf) }, notes: [] }
    case 'bool':
      return { field: { ...basics, type: 'yes-no' }, notes: [] }
    case 'num':
      return { field: { ...basics, type: 'number', decimals: 6, ...numberLimits(xdf) }, notes: [] }
    case 'num_int':
      return { field: { ...basics, type: 'number', ...numberLimits(xdf) }, notes: [] }
    case 'num_currency':
      return { field: { ...basics, type: 'money', ...centLimits(xdf) }, notes: [] }
    case 'file':
    case 'obj':
      return fileField(basics, xdf, structure)
  }
}

/** "Hinweis:" is the name "Hinweis": messages and reviews quote it. */
const labelOf = (label: string): string => label.replace(/\s*:\s*$/, '').slice(0, 4000) || label

/** In a list of its own, each item is one answer. */
const ONE = { min: 1, max: 1 }

function basicsOf(place: FimPlace, xdf: XdfField, ids: FieldIds, needed: boolean): Basics {
  return {
    id: ids.of(place.path),
    label: labelOf(xdf.label),
    fim: originOf(place),
    ...(xdf.help === undefined ? {} : { hint: xdf.help.slice(0, 4000) }),
    ...legalText(place.structure.legalBasis, xdf.legalBasis),
    ...(place.structure.min === 0 && !needed ? { required: false } : {}),
  }
}
