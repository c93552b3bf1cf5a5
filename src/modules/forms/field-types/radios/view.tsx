import { Radios } from '../../../../ui/components/radios.tsx'
import { choiceValue, controlProps, type FieldViewProps } from '../view-props.tsx'

export const RadiosView = ({ field, ...page }: FieldViewProps<'radios'>) => (
  <Radios
    {...controlProps(field, page)}
    options={(field.options ?? []).map(option => ({ ...option, value: choiceValue(field.id, option.value) }))}
  />
)
