import { Radios } from '../../../../ui/components/radios.tsx'
import { choiceValue, controlProps, type FieldViewProps } from '../view-props.tsx'
import { NO, YES } from './domain.ts'

export const YesNoView = ({ field, ...page }: FieldViewProps<'yes-no'>) => (
  <Radios
    {...controlProps(field, page)}
    inline
    options={[
      { value: choiceValue(field.id, YES), label: 'Ja' },
      { value: choiceValue(field.id, NO), label: 'Nein' },
    ]}
  />
)
