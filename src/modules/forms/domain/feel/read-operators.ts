import type { ArithmeticOperator, CompareOperator } from './ast.ts'
import { type SyntaxNode, unsupported } from './syntax.ts'

const arithmeticOperators: readonly ArithmeticOperator[] = ['+', '-', '*', '/', '**']
export const arithmeticOperator = (node: SyntaxNode, text: string): ArithmeticOperator =>
  arithmeticOperators.find(known => known === text.slice(node.from, node.to)) ?? unsupported(node, text)

const compareOperators: readonly CompareOperator[] = ['=', '!=', '<', '<=', '>', '>=']
export const compareOperator = (node: SyntaxNode, text: string): CompareOperator =>
  compareOperators.find(known => known === text.slice(node.from, node.to)) ?? unsupported(node, text)
