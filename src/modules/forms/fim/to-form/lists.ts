import type { CodeList } from '../../domain/model.ts'
import type { XdfCodeListReference } from '../xdf.ts'
import { camelCase, Names } from './names.ts'

/** A published code list that is known here. */
export interface KnownList {
  readonly uri: string
  readonly version: string
  readonly name: string
  readonly entries: readonly { readonly value: string; readonly label: string }[]
}

/** The lists that a form takes up while it is built. */
export class CodeLists {
  private readonly known: readonly KnownList[]
  private readonly names = new Names()
  private readonly ids = new Map<KnownList, string>()
  constructor(known: readonly KnownList[]) {
    this.known = known
  }

  /** The list in the version that is asked for, else in the newest that is known; under an id of the form. */
  find({ uri, version }: Pick<XdfCodeListReference, 'uri' | 'version'>): { id: string; list: KnownList } | undefined {
    const all = this.known.filter(list => list.uri === uri)
    const list =
      all.find(candidate => candidate.version === version) ?? (version === undefined ? all.at(-1) : undefined)
    if (!list) return undefined
    const id = this.ids.get(list) ?? this.names.take(camelCase(uri.split(':').at(-1) ?? list.name, 'liste'))
    this.ids.set(list, id)
    return { id, list }
  }

  /** Those that were found, for the form. */
  taken(): Record<string, CodeList> {
    return Object.fromEntries(
      [...this.ids].map(([{ name, uri, version, entries }, id]) => [
        id,
        { name, uri, version, entries: entries.map(({ value, label }) => ({ value, label })) },
      ]),
    )
  }
}
