import { Checkboxes } from '../../../../ui/components/checkboxes.tsx'
import { choiceValue, controlProps, type FieldViewProps } from '../view-props.tsx'

export const CheckboxesView = ({ field, ...page }: FieldViewProps<'checkboxes'>) => (
  <Checkboxes
    {...controlProps(field, page)}
    options={(field.options ?? []).map(option => ({ ...option, value: choiceValue(field.id, option.value) }))}
  />
)
