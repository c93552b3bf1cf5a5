import { ANY, BOOLEAN, entryOf, type FeelType, listOf, NUMBER, STRING, type TypeKind } from './feel-type.ts'

const OFFSET: FeelType = { kind: 'days and time duration' }
const day = { year: NUMBER, month: NUMBER, day: NUMBER, weekday: NUMBER }
const clock = { hour: NUMBER, minute: NUMBER, second: NUMBER, 'time offset': OFFSET, timezone: STRING }
const parts: Readonly<Partial<Record<TypeKind, Readonly<Record<string, FeelType>>>>> = {
  date: day,
  time: clock,
  'date and time': { ...day, ...clock },
  'days and time duration': { days: NUMBER, hours: NUMBER, minutes: NUMBER, seconds: NUMBER },
  'years and months duration': { years: NUMBER, months: NUMBER },
}

/** The type of `value.key`; undefined when there is never such a part. */
export function partType(from: FeelType, key: string): FeelType | undefined {
  switch (from.kind) {
    case 'any':
    case 'null':
      return ANY
    case 'context':
      return entryOf(from.entries, key) ?? (from.open ? ANY : undefined)
    case 'list': {
      const inner = partType(from.item, key)
      return inner && listOf(inner)
    }
    case 'range':
      if (key === 'start' || key === 'end') return from.of
      return key === 'start included' || key === 'end included' ? BOOLEAN : undefined
    case 'date':
    case 'time':
    case 'date and time':
    case 'days and time duration':
    case 'years and months duration':
    case 'number':
    case 'string':
    case 'boolean':
    case 'function':
      return entryOf(parts[from.kind] ?? {}, key)
  }
}
