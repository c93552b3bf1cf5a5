import type { Parameter, ParameterValue } from '../../online-services/domain/parameter.ts'

/** Name of the control for one of the municipality's values. */
export const valueInput = (id: string): string => `wert-${id}`

/** The values that were typed; what can't be read stays as it was typed, for the check that follows to say so. */
export const valuesTyped = (
  definitions: readonly Parameter[],
  typed: (name: string) => string,
): Readonly<Record<string, ParameterValue>> =>
  Object.fromEntries(
    definitions.flatMap(definition => {
      const text = typed(valueInput(definition.id)).trim()
      return text === '' ? [] : [[definition.id, readValue(definition, text)]]
    }),
  )

function readValue({ type }: Parameter, text: string): ParameterValue {
  const number = Number(text.replace(/\.(?=\d{3})/g, '').replace(',', '.'))
  switch (type) {
    case 'number':
      return Number.isFinite(number) ? number : text
    case 'cents':
      return Number.isFinite(number) ? Math.round(number * 100) : text
    case 'boolean':
      return /^(ja|j|true|1)$/i.test(text)
    case 'text':
    case 'choice':
    case 'table':
      return text
  }
}
