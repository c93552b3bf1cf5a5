import { DateInput, type DateTimePart } from '../../../../ui/components/date-input.tsx'
import { type FieldViewProps, labelProps, valueHole } from '../view-props.tsx'

const PARTS = ['day', 'month', 'year', 'time'] as const

export const DateTimeView = ({ field, heading, errors }: FieldViewProps<'date-time'>) => {
  const nameOf = (part: DateTimePart): string => `${field.id}.${part}`
  const wrong = PARTS.filter(part => errors.has(nameOf(part)))
  const message = wrong[0] && errors.get(nameOf(wrong[0]))
  return (
    <DateInput
      {...labelProps(field, heading)}
      id={nameOf('day')}
      name={field.id}
      names={{ day: nameOf('day'), month: nameOf('month'), year: nameOf('year'), time: nameOf('time') }}
      day={valueHole(nameOf('day'))}
      month={valueHole(nameOf('month'))}
      year={valueHole(nameOf('year'))}
      time={valueHole(nameOf('time'))}
      {...(message === undefined ? {} : { error: message, wrong })}
    />
  )
}
