import { Select } from '../../../../ui/components/select.tsx'
import { choiceValue, controlProps, type FieldViewProps } from '../view-props.tsx'

/** With script, a list as long as this can be searched by typing (src/islands/select-search.ts). */
export const isSearchable = (options: readonly unknown[] = []): boolean => options.length > 12

export const SelectView = ({ field, ...page }: FieldViewProps<'select'>) => (
  <Select
    {...controlProps(field, page)}
    options={(field.options ?? []).map(({ value, label }) => ({
      label,
      value: choiceValue(field.id, value, 'selected'),
    }))}
    {...(isSearchable(field.options) ? { attrs: { 'data-search': '' } } : {})}
  />
)
