import { TextInput } from '../../../../ui/components/text-input.tsx'
import { controlProps, type FieldViewProps, valueHole } from '../view-props.tsx'

/** Text, since the browser's own control is hard to use by keyboard and voice, and looks different everywhere. */
export const TimeView = ({ field, ...page }: FieldViewProps<'time'>) => (
  <TextInput {...controlProps(field, page)} value={valueHole(field.id)} width={5} spellcheck={false} />
)
