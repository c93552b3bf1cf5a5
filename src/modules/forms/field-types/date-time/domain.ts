import { parsePlainDate } from '../../../../platform/date.ts'
import { parseDateTime } from '../../domain/feel/date-time.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { dateInputs, dateRaw, readDate } from '../date/read-date.ts'
import { type FieldLogic, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'
import { isTime, readTime } from '../time/read-time.ts'

const dayOf = (moment: string) => parsePlainDate(moment.slice(0, 10))

/** As it is stored: "2026-12-24T09:30", by the clock on the wall. */
const isDateTime = (moment: unknown): moment is string =>
  typeof moment === 'string' && moment[10] === 'T' && dayOf(moment) !== undefined && isTime(moment.slice(11))

/** A day and a time of day in four inputs. `min` and `max` are expressions: the page checks them. */
export function dateTimeLogic(field: FieldOf<'date-time'>, words: Words): FieldLogic<string> {
  const days = dateInputs(field.id)
  const clock = `${field.id}.time`
  return {
    inputNames: [...days, clock],
    missing: words.enter(field),
    parse(raw) {
      const day = readDate(raw, days, words, field)
      if (!day.ok) return day
      const typed = rawText(raw, clock).trim()
      if (day.value === undefined)
        return typed === '' ? value<string>(undefined) : wrong(words.datePartMissing(field, 'day'), 'day')
      if (typed === '') return wrong(words.timeMissing(field), 'time')
      const time = typed.length > 9 ? undefined : readTime(typed)
      return time === undefined ? wrong(words.notTime(field), 'time') : value(`${day.value}T${time}`)
    },
    is: isDateTime,
    accepts: () => true,
    format(moment) {
      const day = dayOf(moment)
      return day ? words.dayAndTime(day, moment.slice(11)) : moment
    },
    toRaw: moment => ({ ...dateRaw(days, moment.slice(0, 10)), [clock]: moment.slice(11) }),
    toFeel: moment => parseDateTime(`${moment}:00`),
  }
}
