import { Select } from '../../../../../ui/components/select.tsx'
import type { FieldProps } from '../../../../../ui/field.ts'

const SOURCES = [
  { value: '', label: 'nichts' },
  { value: 'earlier-application', label: 'einem früheren Antrag der Person' },
  { value: 'account:givenName', label: 'Konto: Vorname' },
  { value: 'account:familyName', label: 'Konto: Nachname' },
  { value: 'account:birthDate', label: 'Konto: Geburtsdatum' },
  { value: 'account:email', label: 'Konto: E-Mail' },
  { value: 'account:phone', label: 'Konto: Telefon' },
]

/** Where a first answer may come from. What an expert wrote as a formula stays as it is. */
export const PrefillInput = ({ raw, ...field }: FieldProps & { readonly raw: string }) => {
  const known = SOURCES.some(({ value }) => value === raw)
  const options = known ? SOURCES : [...SOURCES, { value: raw, label: raw.replace(/^=/, 'Formel:') }]
  return <Select {...field} options={options} value={raw} placeholder="" />
}
