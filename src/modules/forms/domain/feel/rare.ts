import type { Extras } from '../extras.ts'
import { compileApply, compileFunction } from './function-value.ts'
import { isInstance } from './instance.ts'
import { compileFilter, compileFor, compileQuantified } from './iteration.ts'

export const compileRare: Extras['compileRare'] = (ast, scope, compile) => {
  switch (ast[0]) {
    case 'quantified':
      return compileQuantified(ast[1], ast[2], ast[3], scope, compile)
    case 'for':
      return compileFor(ast[1], ast[2], scope, compile)
    case 'filter':
      return compileFilter(ast[1], ast[2], scope, compile)
    case 'function':
      return compileFunction(ast[1], ast[2], scope, compile)
    case 'apply':
      return compileApply(
        compile(ast[1], scope),
        ast[2].map(arg => compile(arg, scope)),
      )
    case 'instance': {
      const [, subject, type] = ast
      const value = compile(subject, scope)
      return env => isInstance(value(env), type)
    }
  }
}
