import { parseFeel } from '../../../../forms/domain/feel/parse.ts'
import { readRule } from '../../../domain/rule-words/read-rule.ts'
import { sentenceOf } from '../../../domain/rule-words/sentence.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'

/** The sentence of an expression; what the builder cannot read stays FEEL. */
export function sentenceOfFeel(feel: string, words: readonly Word[]): string {
  const parsed = parseFeel(feel)
  const rule = parsed.ok ? readRule(parsed.ast) : undefined
  return rule ? sentenceOf(rule, words) : feel
}
