import { parseTime } from '../../domain/feel/time.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'
import { isTime, readTime } from './read-time.ts'

/** A time of day. `min` and `max` are expressions: the page checks them. */
export function timeLogic(field: FieldOf<'time'>, words: Words): FieldLogic<string> {
  return {
    inputNames: [field.id],
    missing: words.enter(field),
    parse(raw) {
      const typed = rawText(raw, field.id).trim()
      if (typed === '') return value<string>(undefined)
      const time = typed.length > 9 ? undefined : readTime(typed)
      return time === undefined ? wrong(words.notTime(field)) : value(time)
    },
    is: isTime,
    accepts: () => true,
    format: words.time,
    toRaw: time => ({ [field.id]: time }),
    toFeel: time => parseTime(`${time}:00`),
  }
}
