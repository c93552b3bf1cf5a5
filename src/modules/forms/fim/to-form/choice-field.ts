import type { Field } from '../../domain/model.ts'
import type { XdfField, XdfStructure } from '../xdf.ts'
import type { Basics, Built } from './built.ts'
import { countChecks, withChecks } from './field-limits.ts'
import type { CodeLists } from './lists.ts'
import { choiceType, optionsOf } from './options.ts'

/** A choice from the schema's own values or from a published list; while that is not known here, the answer is text. */
export function choiceField(
  basics: Basics,
  xdf: XdfField,
  { min, max }: Pick<XdfStructure, 'min' | 'max'>,
  lists: CodeLists,
): Built {
  const options = optionsOf(xdf)
  if (options.length > 0)
    return { field: picked(basics, { options: [...options] }, options.length, min, max), notes: [] }
  const found = xdf.codeList && lists.find(xdf.codeList)
  if (found) {
    const { codeList: _, ...fim } = basics.fim
    const count = found.list.entries.length
    return { field: picked({ ...basics, fim }, { codeList: found.id }, count, min, max), notes: [] }
  }
  const { uri = '', version } = xdf.codeList ?? {}
  const named = version === undefined ? `„${uri}“` : `„${uri}“ in Version ${version}`
  return {
    field: { ...basics, type: 'text', maxLength: 200 },
    notes: [
      {
        id: `${xdf.id}.codelist`,
        text: `Die Codeliste ${named} ist hier noch nicht bekannt. Bis sie eingelesen ist, schreibt man die Antwort frei.`,
      },
    ],
  }
}

type Source = Pick<Extract<Field, { type: 'radios' }>, 'options' | 'codeList'>

function picked(basics: Basics, source: Source, count: number, min: number, max: number | null): Field {
  if (max !== 1)
    return {
      ...basics,
      type: 'checkboxes',
      ...source,
      ...withChecks(countChecks(basics.id, basics.label, min, max, count)),
    }
  return { ...basics, type: choiceType(count), ...source }
}
