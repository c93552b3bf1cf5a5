import { type Condition, type Joint, opposite, type Rule } from '../../../domain/rule-words/rule.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { conditionOf, EMPTY_LINE, lineOf, type RawLine } from './raw-line.ts'

/** A rule as the builder's inputs hold it. */
export interface RawRule {
  readonly joint: Joint
  readonly blocks: readonly (readonly RawLine[])[]
}

export const EMPTY_RULE: RawRule = { joint: 'and', blocks: [[EMPTY_LINE]] }

export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>
export const textIn = (fields: Fields, name: string): string => {
  const value = fields[name]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
const textsIn = (fields: Fields, name: string): readonly string[] => [fields[name] ?? []].flat()

export const MOST_LINES = 50

/** Reads the inputs of a rule whose names begin with `prefix`. */
export function rawRule(fields: Fields, prefix = ''): RawRule {
  const blocks: RawLine[][] = []
  for (let block = 0; block < MOST_LINES && `${prefix}z.${block}.0.was` in fields; block++) {
    const lines: RawLine[] = []
    for (let line = 0; line < MOST_LINES && `${prefix}z.${block}.${line}.was` in fields; line++)
      lines.push(rawLine(fields, `${prefix}z.${block}.${line}.`))
    blocks.push(lines)
  }
  const joint = textIn(fields, `${prefix}verbund`) === 'or' ? 'or' : 'and'
  return blocks.length === 0 ? EMPTY_RULE : { joint, blocks }
}

const rawLine = (fields: Fields, name: string): RawLine => ({
  subject: textIn(fields, `${name}was`),
  test: textIn(fields, `${name}wie`),
  value: textIn(fields, `${name}wert`),
  to: textIn(fields, `${name}bis`),
  other: textIn(fields, `${name}mit`),
  values: textsIn(fields, `${name}werte`),
})

/** A rule as its inputs; undefined where it speaks of something that the form does not have. */
export function rawOfRule({ joint, blocks }: Rule, words: readonly Word[]): RawRule | undefined {
  const lines = blocks.map(block => block.map(condition => lineOf(condition, words)))
  const found = lines.map(block => block.filter(line => line !== undefined))
  return found.every((block, index) => block.length === lines[index]?.length) ? { joint, blocks: found } : undefined
}

export type RuleOutcome =
  | { readonly ok: true; readonly rule: Rule }
  /** Messages by line: "0.1". */
  | { readonly ok: false; readonly errors: ReadonlyMap<string, string> }

export function ruleOf({ joint, blocks }: RawRule, words: readonly Word[], prefix = ''): RuleOutcome {
  const errors = new Map<string, string>()
  const read: Condition[][] = blocks.map((block, at) =>
    block.flatMap((line, index) => {
      const outcome = conditionOf(line, words)
      if (outcome.ok) return [outcome.condition]
      errors.set(`${prefix}${at}.${index}`, outcome.message)
      return []
    }),
  )
  if (errors.size > 0) return { ok: false, errors }
  const [only, another] = read
  if (only && !another && only.length > 1)
    return { ok: true, rule: { joint: opposite(joint), blocks: only.map(condition => [condition]) } }
  return { ok: true, rule: { joint, blocks: read } }
}

/** The rule after a button of the builder: a line more or less. */
export function changedRule(raw: RawRule, button: string, prefix = ''): RawRule {
  const [what, where, block, line] = button.split(':')
  if (where !== undefined && where !== prefix) return raw
  const at = Number(block)
  switch (what) {
    case 'block':
      return { ...raw, blocks: [...raw.blocks, [EMPTY_LINE]] }
    case 'zeile':
      return { ...raw, blocks: raw.blocks.map((lines, index) => (index === at ? [...lines, EMPTY_LINE] : lines)) }
    case 'weg': {
      const blocks = raw.blocks
        .map((lines, index) => (index === at ? lines.toSpliced(Number(line), 1) : lines))
        .filter(lines => lines.length > 0)
      return blocks.length === 0 ? EMPTY_RULE : { ...raw, blocks }
    }
    default:
      return raw
  }
}
