import { dayInBerlin, type PlainDate } from '../../../../platform/date.ts'
import type { Surroundings } from '../../../forms/domain/model.ts'
import type { Parameter, ParameterValue, ParameterValues } from '../../../online-services/domain/parameter.ts'

/** What expressions see while a draft is tried out: defaults of the parameters, or an example of their kind. */
export const sampleSurroundings = (parameters: readonly Parameter[], now: Date): Surroundings => {
  const today: PlainDate = dayInBerlin(now)
  return { parameters: sampleValues(parameters), today }
}

export const sampleValues = (parameters: readonly Parameter[]): ParameterValues =>
  Object.fromEntries(parameters.map(parameter => [parameter.id, parameter.default ?? example(parameter)]))

function example(parameter: Parameter): ParameterValue {
  switch (parameter.type) {
    case 'text':
      return 'Beispiel'
    case 'number':
      return parameter.min ?? 1
    case 'cents':
      return parameter.min ?? 1000
    case 'boolean':
      return true
    case 'choice':
      return parameter.options[0]?.value ?? ''
    case 'table':
      return []
  }
}
