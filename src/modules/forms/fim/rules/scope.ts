import type { XdfElement, XdfStructure } from '../xdf.ts'
import type { Names } from './reader.ts'

/** An element as the group that carries a rule sees it. */
export interface Place {
  /** Dotted ids from that group on. */
  readonly path: string
  readonly element: XdfElement
  readonly min: number
  readonly max: number | null
  /** A group between the two may be given more than once: which of them is meant is open. */
  readonly repeated: boolean
}

export type Found =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'several'; readonly place: Place }
  | { readonly kind: 'unknown' }

/** What the ids in a rule's text mean: elements in the group (or schema) that carries the rule. */
export interface RuleScope extends Names {
  /** The id of the group or schema. */
  readonly carrier: string
  readonly places: readonly Place[]
  find(written: string): Found
}

/** The scope of a schema's or group's own rules; for a field's rules give its own place. */
export function scopeOf(carrier: string, children: readonly XdfStructure[]): RuleScope {
  const places = placesIn(children, '', false)
  const find = (written: string): Found => {
    const exact = places.find(place => place.path === written)
    if (exact) return { kind: 'found', place: exact }
    const [first, ...others] = places.filter(place => place.path.endsWith(`.${written}`))
    if (!first) return { kind: 'unknown' }
    return { kind: others.length === 0 ? 'found' : 'several', place: first }
  }
  const elementOf = (written: string): XdfElement | undefined => {
    const found = find(written)
    return found.kind === 'unknown' ? undefined : found.place.element
  }
  return {
    carrier,
    places,
    find,
    namesOf: written => {
      const element = elementOf(written)
      return element ? longestFirst([element.name, element.label]) : []
    },
    labelsOf: written => {
      const element = elementOf(written)
      return element?.kind === 'field' ? longestFirst((element.values ?? []).map(value => value.name)) : []
    },
  }
}

const longestFirst = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].sort((a, b) => b.length - a.length)

function placesIn(children: readonly XdfStructure[], prefix: string, repeated: boolean): readonly Place[] {
  return children.flatMap(({ element, min, max }) => {
    const path = `${prefix}${element.id}`
    const place: Place = { path, element, min, max, repeated }
    if (element.kind === 'field') return [place]
    return [place, ...placesIn(element.children, `${path}.`, repeated || max !== 1)]
  })
}
