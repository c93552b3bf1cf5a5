import type { XdfField } from '../xdf.ts'
import type { Scalar } from './formula.ts'
import { namesFit } from './names-fit.ts'
import type { Place, RuleScope } from './scope.ts'
import type { Reference } from './syntax.ts'

/** How values of a code list are printed: as the list has them, or beside that as the rule writes them (`"001 liegt vor"`). */
export type Spellings = 'codes' | 'codes-and-words'

/** Looks up what a rule names, and collects what does not fit. */
export class Resolver {
  readonly scope: RuleScope
  readonly spellings: Spellings
  readonly doubts: string[]
  /** The values that the rule has compared a field with so far, by the field as written. */
  readonly named = new Map<string, readonly Scalar[]>()

  constructor(scope: RuleScope, doubts: readonly string[], spellings: Spellings) {
    this.scope = scope
    this.spellings = spellings
    this.doubts = [...doubts]
  }

  doubt(sentence: string | undefined): void {
    if (sentence !== undefined && !this.doubts.includes(sentence)) this.doubts.push(sentence)
  }

  place({ written, name }: Reference): Place | undefined {
    const path = repaired(written)
    const found = this.scope.find(path)
    if (found.kind === 'unknown') {
      this.doubt(`${written} gibt es in ${this.scope.carrier} nicht.`)
      return undefined
    }
    const { place } = found
    const { element } = place
    if (found.kind === 'several') this.doubt(`${written} kommt mehrfach vor; gelesen als ${place.path}.`)
    if (name !== undefined && !namesFit(name, [element.name, element.label])) {
      this.doubt(`${element.id} heißt „${element.name}“, nicht „${name}“.`)
    }
    return place
  }

  /** The field that a condition reads. */
  source(reference: Reference): { readonly place: Place; readonly field: XdfField } | undefined {
    const place = this.readable(reference)
    if (!place) return undefined
    if (place.element.kind === 'field') return { place, field: place.element }
    this.doubt(`${reference.written} ist eine Gruppe, verglichen werden kann nur ein Feld.`)
    return undefined
  }

  /** A field or group that a condition reads. */
  readable(reference: Reference): Place | undefined {
    const place = this.place(reference)
    if (place?.repeated) this.doubt(`${reference.written} steht in einer Gruppe, die mehrfach vorkommen kann.`)
    return place
  }
}

/** A missing dot between two ids. */
const repaired = (written: string): string => written.replace(/(\d)(?=[FG])/g, '$1.')
