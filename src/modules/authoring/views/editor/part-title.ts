import type { FormJson } from '../../../forms/domain/edit/edit.ts'
import { elementAt } from '../../../forms/domain/edit/tree.ts'
import { listsOf } from '../../domain/lists/form-lists.ts'
import { placeOf } from '../../domain/steps/place.ts'
import { titleOf } from './element-words.ts'

/** The part of an address as people see it: "field.rufname" is "Rufname". */
export function partTitle(form: FormJson, part: string): string {
  const list = listsOf(form).find(({ id }) => part === `list.${id}`)
  if (list) return `Liste „${list.name}“`
  if (part === 'dienst') return 'Angaben zum Dienst'
  const place = placeOf(part)
  const element = 'id' in place ? elementAt(form, place) : undefined
  return element ? titleOf(element.value) : 'Formular'
}
