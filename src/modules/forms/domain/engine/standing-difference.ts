import { toAnswer } from '../../field-types/computed/domain.ts'
import type { Answer } from '../model.ts'
import type { Run } from './run.ts'
import { namedOf, type Standing } from './standing.ts'
import type { FieldError, Placed, SessionChange } from './types.ts'

interface Picture {
  readonly shown: Map<string, Placed>
  readonly errors: Map<string, Placed & { readonly error: FieldError | undefined }>
  readonly computed: Map<string, Placed & { readonly value: Answer | undefined }>
}

/** What differs between two standings of one form, when items came or went. */
export function difference(before: Standing, after: Standing): SessionChange {
  const [a, b] = [pictureOf(before), pictureOf(after)]
  const gone = [...a.errors]
    .filter(([key]) => !b.errors.has(key))
    .map(([, placed]) => ({ ...placed, error: undefined }))
  const said = [...b.errors].filter(([key, { error }]) => a.errors.get(key)?.error?.message !== error?.message)
  return {
    shown: [...b.shown].filter(([key]) => !a.shown.has(key)).map(([, placed]) => placed),
    hidden: [...a.shown].filter(([key]) => !b.shown.has(key)).map(([, placed]) => placed),
    errors: [...gone, ...said.map(([, placed]) => placed)],
    computed: [...b.computed]
      .filter(([key, { value }]) => JSON.stringify(a.computed.get(key)?.value) !== JSON.stringify(value))
      .map(([, placed]) => placed),
  }
}

function pictureOf(standing: Standing): Picture {
  const picture: Picture = { shown: new Map(), errors: new Map(), computed: new Map() }
  for (const [run, items] of standing.places) addRun(standing, run, items, picture)
  return picture
}

function addRun({ form, dependencies, errors }: Standing, run: Run, items: readonly number[], picture: Picture): void {
  const key = ({ kind, id }: Pick<Placed, 'kind' | 'id'>): string => [kind, id, ...items].join('/')
  dependencies.shows.forEach((ids, slot) => {
    if (form.table[slot]?.owner !== run.owner || !run.asks(slot)) return
    for (const named of ids) picture.shown.set(key(named), { ...named, items })
  })
  errors.get(run)?.forEach((error, i) => {
    const one = dependencies.checked[i]
    if (one && error) picture.errors.set(key(namedOf(one)), { ...namedOf(one), items, error })
  })
  for (const [slot, { field }] of dependencies.computed)
    if (form.table[slot]?.owner === run.owner)
      picture.computed.set(key({ kind: 'field', id: field.id }), {
        kind: 'field',
        id: field.id,
        items,
        value: toAnswer(run.value(slot)),
      })
}
