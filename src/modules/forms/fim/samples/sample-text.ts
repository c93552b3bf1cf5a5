import { type PatternNode, parsePattern } from '../../domain/pattern/parse-pattern.ts'
import type { Dice } from './dice.ts'

const CANDIDATES = Array.from({ length: 95 }, (_, code) => String.fromCharCode(code + 32))
const SYLLABLES = ['mu', 'ster', 'la', 'ne', 'to', 'ri', 'be', 'sa', 'do', 'ki', 'pe', 'lu']

/** An invented word of a length between the two. */
export function sampleWord(min: number, max: number, { roll, pick }: Dice): string {
  const length = Math.max(1, Math.min(Math.max(min, 4 + roll(5)), max))
  let word = ''
  while (word.length < length) word += pick(SYLLABLES) ?? 'a'
  const cut = word.slice(0, length)
  return cut.slice(0, 1).toUpperCase() + cut.slice(1)
}

/** A text that a pattern takes; undefined for a pattern that is not understood. */
export function textLike(pattern: string, dice: Dice): string | undefined {
  const tree = parsePattern(pattern)
  return tree && written(tree, dice)
}

function written(node: PatternNode, dice: Dice): string {
  switch (node.kind) {
    case 'character':
      return dice.pick(CANDIDATES.filter(node.test).filter(usual)) ?? CANDIDATES.find(node.test) ?? ''
    case 'edge':
      return ''
    case 'group':
      return written(node.part, dice)
    case 'sequence':
      return node.parts.map(part => written(part, dice)).join('')
    case 'choice': {
      const option = dice.pick(node.options)
      return option ? written(option, dice) : ''
    }
    case 'repeat': {
      const times = node.min + dice.roll(Math.min(node.max - node.min, 4) + 1)
      return Array.from({ length: times }, () => written(node.part, dice)).join('')
    }
  }
}

const usual = (character: string): boolean => /[a-zA-Z0-9]/.test(character)
