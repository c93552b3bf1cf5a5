import { Select } from '../../../../../ui/components/select.tsx'
import type { Element } from '../../../../forms/domain/edit/tree.ts'
import { textOf } from '../../../domain/rule-words/read-json.ts'
import { QUESTION_TYPES } from '../../../domain/steps/type-words.ts'

/** Another type for the same question; what does not fit it any more goes, and can be undone. */
export function TypeChoice({ element }: { readonly element: Element }) {
  const type = textOf(element.value, 'type')
  if (!QUESTION_TYPES.some(known => known.type === type)) return null
  const options = QUESTION_TYPES.map(({ type: value, name }) => ({ value, label: name }))
  return <Select id="p-type" name="type" label="Art der Antwort" options={options} value={type} placeholder="" />
}
