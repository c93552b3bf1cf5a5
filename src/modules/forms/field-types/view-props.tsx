import type { ComponentChildren } from 'preact'
import { OptionalMark } from '../../../ui/components/field-parts.tsx'
import type { FieldProps } from '../../../ui/field.ts'
import { InItsLanguage } from '../../../ui/language.tsx'
import { flag, hole } from '../../../ui/template/holes.ts'
import type { FieldOf, FieldTypeName } from '../domain/model.ts'

/** What the view of one field type gets. Values are holes: the page is rendered once for everybody. */
export interface FieldViewProps<T extends FieldTypeName> {
  readonly field: FieldOf<T>
  /** The field's label is the page's heading: it is the only question there. */
  readonly heading: boolean
  /** Messages by input name. */
  readonly errors: ReadonlyMap<string, string>
}

interface Labelled {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  readonly requiredWhen?: string
}

/** Name of the flag that takes "(freiwillig)" away while an answer is needed. */
export const OPTIONAL = '@optional:'

/** Properties that every control has. Its id is its input's name, so that links from the error summary lead there. */
export function controlProps(
  field: Labelled,
  { heading, errors }: Pick<FieldViewProps<FieldTypeName>, 'heading' | 'errors'>,
): FieldProps {
  return { ...labelProps(field, heading), ...errorProps(errors.get(field.id)), id: field.id, name: field.id }
}

/** Label, hint and whether it may be left empty. */
export const labelProps = (
  { id, label, hint, required, requiredWhen }: Labelled,
  heading: boolean,
): { label: ComponentChildren; required: boolean; heading: boolean; hint?: string } => ({
  label: requiredWhen === undefined ? label : <SometimesOptional id={id} label={label} />,
  required: requiredWhen !== undefined || (required ?? true),
  heading,
  ...(hint === undefined ? {} : { hint }),
})

const SometimesOptional = ({ id, label }: Pick<Labelled, 'id' | 'label'>) => (
  <>
    <InItsLanguage text={label} />
    <OptionalMark attrs={{ 'data-optional': id + flag('hidden', OPTIONAL + id) }} />
  </>
)

export const errorProps = (error: string | undefined): { error?: string } => (error === undefined ? {} : { error })

/** The value of an input. */
export const valueHole = (inputName: string): string => hole(inputName)

/** The value of one choice, chosen where the answer says so. */
export const choiceValue = (inputName: string, value: string, attribute: 'checked' | 'selected' = 'checked'): string =>
  value + flag(attribute, `${inputName}=${encodeURIComponent(value)}`)
