import { type Attrs, type FieldProps, invalid } from '../field.ts'
import { useUiWords } from '../language.tsx'
import { Fieldset } from './fieldset.tsx'

export type DatePart = 'day' | 'month' | 'year'

export interface DateInputProps extends FieldProps {
  readonly day?: string
  readonly month?: string
  readonly year?: string
  /** Names of the three fields; unless said: `<name>-day`, `-month`, `-year`. */
  readonly names?: Readonly<Record<DatePart, string>>
  /** "bday" lets browsers fill in the date of birth. */
  readonly autocomplete?: 'bday'
  /** On one of the three. */
  readonly partAttrs?: Readonly<Partial<Record<DatePart, Attrs>>>
  /** Parts that are wrong; unless said, all are marked when there is a message. */
  readonly wrong?: readonly DatePart[]
}

const PARTS: readonly { readonly part: DatePart; readonly width: string }[] = [
  { part: 'day', width: 'aw-width-2' },
  { part: 'month', width: 'aw-width-2' },
  { part: 'year', width: 'aw-width-5' },
]

/** A date in three fields: nobody has to guess a format or page through a calendar to a birth year. */
export function DateInput({ names, autocomplete, partAttrs, wrong, attrs, name, ...field }: DateInputProps) {
  const words = useUiWords()
  const values = { day: field.day, month: field.month, year: field.year }
  return (
    <Fieldset {...field} inline>
      {PARTS.map(({ part, width }) => {
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
              inputMode="numeric"
              autoComplete={autocomplete && `${autocomplete}-${part}`}
              maxLength={part === 'year' ? 4 : 2}
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
