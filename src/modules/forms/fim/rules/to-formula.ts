import type { XdfGroup } from '../xdf.ts'
import { type Formula, LAND, opposite, type Scalar } from './formula.ts'
import { readCode } from './read-code.ts'
import type { Resolver } from './resolver.ts'
import type { Place } from './scope.ts'
import type { Condition, Operator, Reference, RuleSyntax, WrittenValue } from './syntax.ts'

/** The condition with ids and values looked up; undefined where one of them means nothing here. */
export function toFormula(condition: Condition, resolver: Resolver, set: RuleSyntax['set']): Formula | undefined {
  const again = (part: Condition): Formula | undefined => toFormula(part, resolver, set)
  switch (condition.kind) {
    case 'always':
      return { kind: 'true' }
    case 'compare':
      return compare(condition.subject, condition.operator, condition.value, resolver)
    case 'code-range': {
      const source = resolver.source(condition.subject)
      const { operator, bound } = condition
      return source && { kind: 'order', path: source.place.path, operator, bound, code: true }
    }
    case 'age':
      return age(condition.subject, condition.operator, condition.years, resolver)
    case 'others':
      return others(condition.subject, resolver)
    case 'in-set':
      return inSet(condition.subject, condition.inside, resolver, set)
    case 'filled': {
      const place = resolver.readable(condition.subject)
      return place && { kind: 'filled', path: place.path, filled: condition.filled }
    }
    case 'land':
      return { kind: 'in-list', path: LAND, values: condition.lands, inside: condition.inside }
    case 'all':
    case 'any': {
      const parts = condition.parts.flatMap(part => again(part) ?? [])
      return parts.length === condition.parts.length
        ? { kind: condition.kind, parts: flat(condition.kind, parts) }
        : undefined
    }
    case 'not': {
      const part = again(condition.part)
      return part && opposite(part)
    }
    case 'either': {
      const first = again(condition.first)
      const second = again(condition.second)
      return first && second && { kind: 'either', first, second }
    }
    case 'calendar-date': {
      const [day, month, year] = condition.parts.map(part => resolver.source(part)?.place.path)
      return day && month && year ? { kind: 'calendar-date', day, month, year } : undefined
    }
    case 'before': {
      const earlier = resolver.source(condition.earlier)?.place.path
      const later = resolver.source(condition.later)?.place.path
      return earlier && later ? { kind: 'before', earlier, later } : undefined
    }
    case 'some-member':
      return someMember(condition.value, resolver)
  }
}

const flat = (kind: 'all' | 'any', parts: readonly Formula[]): readonly Formula[] =>
  parts.flatMap(part => (part.kind === kind ? part.parts : [part]))

function compare(subject: Reference, operator: Operator, value: WrittenValue, resolver: Resolver): Formula | undefined {
  const source = resolver.source(subject)
  if (!source) return undefined
  const { place, field } = source
  const read = readCode(field, value)
  resolver.doubt(read.doubt)
  if (!read.ok) return undefined
  const { path } = place
  const [only] = read.values
  if (operator !== '=' && operator !== '!=') {
    if (typeof only === 'number') return { kind: 'order', path, operator, bound: only, code: false }
    resolver.doubt(`„${field.name}“ ist keine Zahl, größer und kleiner gibt es dort nicht.`)
    return undefined
  }
  const equal = operator === '='
  resolver.named.set(subject.written, [...(resolver.named.get(subject.written) ?? []), ...read.values])
  const parts = [...read.values, ...wordsFor(read.values, value, resolver)].map((one): Formula => {
    if (place.max === 1) return { kind: 'equals', path, value: one, equal }
    const holds: Formula = { kind: 'holds', path, value: one }
    return equal ? holds : { kind: 'not', part: holds }
  })
  const [first] = parts
  return first && parts.length === 1 ? first : { kind: equal ? 'any' : 'all', parts }
}

/** The value as the rule writes it, where its code list spells it otherwise and both are wanted. */
function wordsFor(codes: readonly Scalar[], value: WrittenValue, { spellings }: Resolver): readonly Scalar[] {
  const words = value.whole ?? value.text
  return spellings === 'codes' || typeof codes[0] !== 'string' || codes.includes(words) ? [] : [words]
}

/** "alle anderen Ausprägungen": everything but what the rule names for this field. */
function others(subject: Reference, resolver: Resolver): Formula | undefined {
  const source = resolver.source(subject)
  const named = resolver.named.get(subject.written)
  if (!source || !named) return undefined
  return { kind: 'all', parts: named.map(value => ({ kind: 'equals', path: source.place.path, value, equal: false })) }
}

function inSet(subject: Reference, inside: boolean, resolver: Resolver, set: RuleSyntax['set']): Formula | undefined {
  const source = resolver.source(subject)
  if (!source) return undefined
  if (set.length === 0) {
    resolver.doubt('Welche Staaten gemeint sind, sagt die Regel nicht.')
    return undefined
  }
  const { path } = source.place
  const listed: Formula = { kind: 'in-list', path, values: set.map(({ text }) => text), inside }
  return inside ? listed : { kind: 'all', parts: [{ kind: 'filled', path, filled: true }, listed] }
}

function someMember(value: WrittenValue, resolver: Resolver): Formula | undefined {
  const fields = resolver.scope.places.filter(({ path, element }) => element.kind === 'field' && !path.includes('.'))
  const parts = fields.flatMap(({ path, element }): Formula[] => {
    const read = element.kind === 'field' ? readCode(element, value) : undefined
    const [only] = read?.ok ? read.values : []
    return only === undefined ? [] : [{ kind: 'equals', path, value: only, equal: true }]
  })
  if (parts.length < fields.length) resolver.doubt(`Nicht jedes Feld der Gruppe kann „${value.text}“ sein.`)
  return parts.length === 0 ? undefined : { kind: 'any', parts }
}

/** Of a date, or of a group that holds day, month and year. */
function age(subject: Reference, operator: Operator, years: number, resolver: Resolver): Formula | undefined {
  const place = resolver.readable(subject)
  if (!place) return undefined
  const { element, path } = place
  const date = element.kind === 'field' ? (element.type === 'date' ? path : undefined) : dateOfParts(element, place)
  if (!date) resolver.doubt(`„${element.name}“ ist kein Datum.`)
  else if (element.kind === 'group') resolver.doubt('Das Alter ist offen, solange Tag oder Monat fehlen.')
  return date ? { kind: 'age', date, operator, years } : undefined
}

function dateOfParts({ children }: XdfGroup, { path }: Place): string | undefined {
  const part = (name: string): string | undefined =>
    children.find(({ element }) => element.kind === 'field' && element.name.startsWith(name))?.element.id
  const [year, month, day] = ['Jahr', 'Monat', 'Tag'].map(part)
  return year && month && day ? `date(${path}.${year}, ${path}.${month}, ${path}.${day})` : undefined
}
