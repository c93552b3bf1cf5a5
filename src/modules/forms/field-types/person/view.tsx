import { Fieldset } from '../../../../ui/components/fieldset.tsx'
import { TextInput } from '../../../../ui/components/text-input.tsx'
import { useWords } from '../../views/words/use-words.ts'
import { DateControl } from '../date/view.tsx'
import { errorProps, type FieldViewProps, labelProps, valueHole } from '../view-props.tsx'

const NAMES = [
  { key: 'givenName', autocomplete: 'given-name' },
  { key: 'familyName', autocomplete: 'family-name' },
] as const

export const PersonView = ({ field, heading, errors }: FieldViewProps<'person'>) => {
  const words = useWords()
  return (
    <Fieldset {...labelProps(field, heading)} id={`${field.id}-gruppe`}>
      {NAMES.map(({ key, ...part }) => {
        const name = `${field.id}.${key}`
        return (
          <TextInput
            id={name}
            name={name}
            label={words.person[key]}
            value={valueHole(name)}
            spellcheck={false}
            {...part}
            {...errorProps(errors.get(name))}
          />
        )
      })}
      {field.birthDate && (
        <DateControl
          name={`${field.id}.birthDate`}
          label={labelProps({ id: field.id, label: words.birthDate, hint: words.birthHint }, false)}
          autocomplete="bday"
          errors={errors}
        />
      )}
    </Fieldset>
  )
}
