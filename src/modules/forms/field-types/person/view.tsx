import { Fieldset } from '../../../../ui/components/fieldset.tsx'
import { TextInput } from '../../../../ui/components/text-input.tsx'
import { DateControl } from '../date/view.tsx'
import { errorProps, type FieldViewProps, labelProps, valueHole } from '../view-props.tsx'

const NAMES = [
  { key: 'givenName', label: 'Vorname', autocomplete: 'given-name' },
  { key: 'familyName', label: 'Nachname', autocomplete: 'family-name' },
] as const

export const PersonView = ({ field, heading, errors }: FieldViewProps<'person'>) => (
  <Fieldset {...labelProps(field, heading)} id={`${field.id}-gruppe`}>
    {NAMES.map(({ key, ...part }) => {
      const name = `${field.id}.${key}`
      return (
        <TextInput
          id={name}
          name={name}
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
        label={labelProps({ id: field.id, label: 'Geburtsdatum', hint: 'Zum Beispiel 27 3 1985' }, false)}
        autocomplete="bday"
        errors={errors}
      />
    )}
  </Fieldset>
)
