import type { Form } from '../model.ts'
import { linearPattern } from '../pattern/linear-pattern.ts'
import { partsOf } from './nodes.ts'
import type { FormProblem } from './types.ts'

export const checkPatterns = (form: Form): readonly FormProblem[] =>
  partsOf(form).flatMap(part => {
    if (part.kind !== 'field' || part.field.type !== 'text' || part.field.pattern === undefined) return []
    return linearPattern(part.field.pattern)
      ? []
      : [{ place: `${part.place}.pattern`, message: `Das Muster „${part.field.pattern}“ wird nicht unterstützt.` }]
  })
