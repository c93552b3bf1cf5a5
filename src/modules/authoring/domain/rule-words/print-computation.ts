import type { Calculation, Computation, Operand } from './computation.ts'
import { printRule, printSubject, printText } from './print-rule.ts'

/** The computation as FEEL. `readComputation` reads it back as the same. */
export const printComputation = ({ cases, otherwise }: Computation): string =>
  [
    ...cases.map(({ when, value }) => `if ${printRule(when)} then ${printCalculation(value)} else `),
    printCalculation(otherwise),
  ].join('')

const printCalculation = ({ first, rest }: Calculation): string =>
  [printOperand(first), ...rest.map(({ operator, operand }) => `${operator} ${printOperand(operand)}`)].join(' ')

function printOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'number':
      return String(operand.number)
    case 'text':
      return printText(operand.text)
    case 'answer':
    case 'count':
    case 'years':
      return printSubject({ of: operand.kind, name: operand.name })
    case 'sum':
      return `sum(${operand.list}.${operand.name})`
  }
}
