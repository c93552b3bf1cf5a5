import { DateInput, type DatePart } from '../../../../ui/components/date-input.tsx'
import { type FieldViewProps, labelProps, valueHole } from '../view-props.tsx'

const PARTS = ['day', 'month', 'year'] as const

interface DateControlProps {
  /** The three inputs are `<name>.day`, `.month` and `.year`. */
  readonly name: string
  readonly label: ReturnType<typeof labelProps>
  readonly autocomplete?: string | undefined
  readonly errors: ReadonlyMap<string, string>
}

/** Three inputs for a day; also the date of birth of a person. */
export function DateControl({ name, label, autocomplete, errors }: DateControlProps) {
  const names: Record<DatePart, string> = { day: `${name}.day`, month: `${name}.month`, year: `${name}.year` }
  const wrong = PARTS.filter(part => errors.has(names[part]))
  const message = wrong[0] && errors.get(names[wrong[0]])
  return (
    <DateInput
      {...label}
      id={names.day}
      name={name}
      names={names}
      day={valueHole(names.day)}
      month={valueHole(names.month)}
      year={valueHole(names.year)}
      {...(autocomplete === 'bday' ? { autocomplete } : {})}
      {...(message === undefined ? {} : { error: message, wrong })}
    />
  )
}

export const DateView = ({ field, heading, errors }: FieldViewProps<'date'>) => (
  <DateControl name={field.id} label={labelProps(field, heading)} autocomplete={field.autocomplete} errors={errors} />
)
