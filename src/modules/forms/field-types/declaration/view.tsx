import { Checkbox } from '../../../../ui/components/checkboxes.tsx'
import { choiceValue, controlProps, type FieldViewProps } from '../view-props.tsx'
import { YES } from '../yes-no/domain.ts'

export const DeclarationView = ({ field, ...page }: FieldViewProps<'declaration'>) => (
  <Checkbox
    {...controlProps(field, { ...page, heading: false })}
    label={field.text}
    value={choiceValue(field.id, YES)}
  />
)
