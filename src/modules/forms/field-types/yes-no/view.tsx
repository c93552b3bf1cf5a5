import { Radios } from '../../../../ui/components/radios.tsx'
import { usePageLanguage } from '../../../../ui/language.tsx'
import { wordsOf } from '../../domain/texts/words-of.ts'
import { choiceValue, controlProps, type FieldViewProps } from '../view-props.tsx'
import { NO, YES } from './domain.ts'

export const YesNoView = ({ field, ...page }: FieldViewProps<'yes-no'>) => {
  const { yes, no } = wordsOf(usePageLanguage())
  return (
    <Radios
      {...controlProps(field, page)}
      inline
      options={[
        { value: choiceValue(field.id, YES), label: yes },
        { value: choiceValue(field.id, NO), label: no },
      ]}
    />
  )
}
