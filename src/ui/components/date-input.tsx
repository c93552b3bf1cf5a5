import { type Attrs, type FieldProps, invalid } from '../field.ts'
import { useUiWords } from '../language.tsx'
import { Fieldset } from './fieldset.tsx'

export type DatePart = 'day' | 'month' | 'year'
export type DateTimePart = DatePart | 'time'

export interface DateInputProps extends FieldProps {
  readonly day?: string
  readonly month?: string
  readonly year?: string
  /** Given: the time of day is asked as well. */
  readonly time?: string
  /** Names of the fields; unless said: `<name>-day`, `-month`, `-year`, `-time`. */
  readonly names?: Readonly<Record<DatePart, string> & { time?: string }>
  /** "bday" lets browsers fill in the date of birth. */
  readonly autocomplete?: 'bday'
  /** On one of them. */
  readonly partAttrs?: Readonly<Partial<Record<DateTimePart, Attrs>>>
  /** Parts that are wrong; unless said, all are marked when there is a message. */
  readonly wrong?: readonly DateTimePart[]
}

interface Part {
  readonly part: DateTimePart
  readonly width: string
  readonly length: number
}
const PARTS: readonly Part[] = [
  { part: 'day', width: 'aw-width-2', length: 2 },
  { part: 'month', width: 'aw-width-2', length: 2 },
  { part: 'year', width: 'aw-width-5', length: 4 },
]
const TIME: Part = { part: 'time', width: 'aw-width-5', length: 9 }

/** A date in three fields, a time in a fourth: nobody has to guess a format or page through a calendar to a birth year. */
export function DateInput({ names, autocomplete, partAttrs, wrong, attrs, name, ...field }: DateInputProps) {
  const words = useUiWords()
  const values = { day: field.day, month: field.month, year: field.year, time: field.time }
  const parts = field.time === undefined ? PARTS : [...PARTS, TIME]
  return (
    <Fieldset {...field} inline>
      {parts.map(({ part, width, length }) => {
        const id = part === 'day' ? field.id : `${field.id}-${part}`
        const isWrong = field.error !== undefined && (wrong?.includes(part) ?? true)
        return (
          <div class="kern-form-input aw-date-part">
            <label class="kern-label" for={id}>
              {words[part]}
            </label>
            <input
              class={`kern-form-input__input ${width}`}
              id={id}
              name={names?.[part] ?? `${name}-${part}`}
              value={values[part]}
              inputMode={part === 'time' ? undefined : 'numeric'}
              autoComplete={autocomplete && `${autocomplete}-${part}`}
              maxLength={length}
              {...(isWrong ? invalid(field.error) : {})}
              {...attrs}
              {...partAttrs?.[part]}
            />
          </div>
        )
      })}
    </Fieldset>
  )
}
