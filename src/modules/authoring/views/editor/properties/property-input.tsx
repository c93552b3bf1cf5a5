import type { JsonObject } from '../../../../../platform/json.ts'
import { Checkbox, Checkboxes } from '../../../../../ui/components/checkboxes.tsx'
import { Select } from '../../../../../ui/components/select.tsx'
import { TextInput } from '../../../../../ui/components/text-input.tsx'
import { Textarea } from '../../../../../ui/components/textarea.tsx'
import { PrefillInput } from './prefill-input.tsx'
import type { Property } from './property.ts'
import type { Raw } from './to-raw.ts'

export interface PropertyInputProps {
  readonly property: Property
  readonly raw: Raw
  readonly error: string | undefined
  readonly element: JsonObject
}

/** One property with its label, help and message. */
export function PropertyInput({ property, raw, error, element }: PropertyInputProps) {
  const { control, name, label, hint } = property
  const text = typeof raw === 'string' ? raw : (raw[0] ?? '')
  const field = {
    id: `p-${name}`,
    name,
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(error === undefined ? {} : { error }),
  }
  switch (control.kind) {
    case 'line':
    case 'pattern':
    case 'day':
      return <TextInput {...field} value={text} />
    case 'feel':
      return <TextInput {...field} value={text} spellcheck={false} attrs={{ 'data-feel': '' }} />
    case 'whole':
    case 'number':
      return <TextInput {...field} value={text} inputmode="decimal" width={10} />
    case 'money':
      return <TextInput {...field} value={text} inputmode="decimal" width={10} suffix="€" />
    case 'megabytes':
      return <TextInput {...field} value={text} inputmode="decimal" width={10} suffix="MB" />
    case 'text':
      return <Textarea {...field} value={text} rows={2} />
    case 'markdown':
      return <Textarea {...field} value={text} rows={4} />
    case 'yes':
      return <Checkbox {...field} checked={text === 'ja'} />
    case 'choice':
      return (
        <Select
          {...field}
          placeholder=""
          value={text}
          options={control.choices.map(([value, one]) => ({ value, label: one }))}
        />
      )
    case 'several':
      return (
        <Checkboxes
          {...field}
          values={[raw].flat()}
          options={control.choices.map(([value, one]) => ({ value, label: one }))}
        />
      )
    case 'options':
      return element['codeList'] === undefined ? (
        <Textarea {...field} value={text} rows={Math.min(12, text.split('\n').length + 2)} />
      ) : null
    case 'prefill':
      return <PrefillInput {...field} raw={text} />
  }
}
