import { parseFeel } from '../../../../forms/domain/feel/parse.ts'
import type { Calculation, Operand, Operator } from '../../../domain/rule-words/computation.ts'
import { readComputation } from '../../../domain/rule-words/read-computation.ts'
import { saySubject, sentenceOf } from '../../../domain/rule-words/sentence.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'

const SIGNS: Readonly<Record<Operator, string>> = { '+': '+', '-': '−', '*': '×', '/': '÷' }

/** "wenn „Anzahl“ größer als 1 ist: 60, sonst 30"; what the builder cannot read stays FEEL. */
export function sayComputation(feel: string, words: readonly Word[]): string {
  const parsed = parseFeel(feel)
  const found = parsed.ok ? readComputation(parsed.ast) : undefined
  if (!found) return feel
  const cases = found.cases.map(one => `${sayCalculation(one.value, words)}, wenn ${sentenceOf(one.when, words)}; `)
  return `${cases.join('')}${cases.length > 0 ? 'sonst ' : ''}${sayCalculation(found.otherwise, words)}`
}

const sayCalculation = ({ first, rest }: Calculation, words: readonly Word[]): string =>
  [sayOperand(first, words), ...rest.map(step => `${SIGNS[step.operator]} ${sayOperand(step.operand, words)}`)].join(
    ' ',
  )

function sayOperand(operand: Operand, words: readonly Word[]): string {
  switch (operand.kind) {
    case 'number':
      return operand.number.toLocaleString('de')
    case 'text':
      return `„${operand.text}“`
    case 'answer':
    case 'count':
    case 'years':
      return saySubject({ of: operand.kind, name: operand.name }, words)
    case 'sum':
      return `die Summe von ${operand.name} in ${saySubject({ of: 'answer', name: operand.list }, words)}`
  }
}
