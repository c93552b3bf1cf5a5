import type { FormJson } from '../../../../forms/domain/edit/edit.ts'
import { elementsOf } from '../../../../forms/domain/edit/tree.ts'
import { textOf } from '../../../domain/rule-words/read-json.ts'
import type { Summand } from './calculation-inputs.tsx'

/** Numbers and amounts inside lists: what can be added up over all items. */
export function sumsOf(form: FormJson): readonly Summand[] {
  const elements = elementsOf(form)
  return elements
    .filter(({ value }) => value['kind'] === 'repeat')
    .flatMap(repeat => {
      const own = `${[...repeat.list, repeat.at].join('/')}/`
      return elements
        .filter(({ value, list }) => `${list.join('/')}/`.startsWith(own) && NUMBERS.has(textOf(value, 'type')))
        .map(({ id, value }) => ({
          name: `${textOf(repeat.value, 'list')}.${id}`,
          label: `${textOf(value, 'label')} (${textOf(repeat.value, 'title')})`,
        }))
    })
}
const NUMBERS = new Set(['number', 'money', 'computed'])
