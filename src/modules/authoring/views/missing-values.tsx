import { TextInput } from '../../../ui/components/text-input.tsx'
import type { PackageDraft } from '../domain/draft.ts'
import { valueInput } from '../domain/value-input.ts'

/** Values of the municipality that the package asks for and has no default for. */
export function MissingValues({ draft }: { readonly draft: PackageDraft }) {
  const asked = draft.source.parameters.filter(
    definition => definition.default === undefined && (definition.required ?? true) && definition.type !== 'table',
  )
  if (asked.length === 0) return null
  return (
    <>
      <h3>Werte Ihrer Behörde</h3>
      <p>Leer lassen, was für das Formular schon eingetragen ist.</p>
      {asked.map(definition => (
        <TextInput
          id={valueInput(definition.id)}
          name={valueInput(definition.id)}
          label={definition.label}
          hint={definition.explanation}
          required={false}
          {...(definition.type === 'cents' ? { suffix: '€', inputmode: 'decimal' as const, width: 10 } : {})}
        />
      ))}
    </>
  )
}
