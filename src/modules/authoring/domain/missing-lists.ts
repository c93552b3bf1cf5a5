import type { FormJson } from '../../forms/domain/edit/edit.ts'
import { nameOf } from '../../forms/domain/edit/edit.ts'
import { elementsOf, isObject } from '../../forms/domain/edit/tree.ts'
import type { DraftFinding } from './finding.ts'
import { textOf } from './rule-words/read-json.ts'

/** Code lists that the form's FIM schema names and whose entries nobody has read in; once for each list. */
export function missingLists(form: FormJson): readonly DraftFinding[] {
  const found = new Map<string, DraftFinding & { readonly more: number }>()
  for (const { place, id, value } of elementsOf(form)) {
    const origin = value['fim']
    const list = isObject(origin) && isObject(origin['codeList']) ? origin['codeList'] : undefined
    if (place.kind !== 'field' || !list || value['options'] !== undefined || value['codeList'] !== undefined) continue
    const [uri, version] = [textOf(list, 'uri'), textOf(list, 'version')]
    const key = `${uri} ${version}`
    const more = (found.get(key)?.more ?? -1) + 1
    const first = found.get(key) ?? { place: id, elementId: nameOf(place) }
    found.set(key, { ...first, severity: 'warning', kind: 'code-list', message: sentence(uri, version, more), more })
  }
  return [...found.values()].map(({ more: _, ...finding }) => finding)
}

const sentence = (uri: string, version: string, more: number): string =>
  [
    `Die Codeliste „${uri}“${version === '' ? '' : ` in Version ${version}`} ist hier nicht bekannt.`,
    more === 0
      ? 'Bis dahin schreibt man die Antwort frei.'
      : `Bis dahin schreibt man die Antwort frei, auch ${more === 1 ? 'in einem weiteren Feld' : `in ${more} weiteren Feldern`}.`,
    'Laden Sie die Liste im XRepository (xrepository.de) als Genericode herunter.',
    'Laden Sie sie dann unter „Listen“ hoch.',
  ].join(' ')
