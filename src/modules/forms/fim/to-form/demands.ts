import { pathIn, targetPath } from '../places.ts'
import type { TranslatedRule } from '../translate-rules.ts'
import type { Demand } from './combine.ts'
import { inFormWords, type Vocabulary } from './in-form-words.ts'
import type { OpenRule } from './origin.ts'

export interface FimCheck {
  readonly ruleId: string
  readonly that: string
  readonly message: string
  /** Paths of what the rule speaks of. */
  readonly about: readonly string[]
}

/** What the rules of a schema ask, by the path of the element they concern. */
export interface Demands {
  readonly demands: ReadonlyMap<string, readonly Demand[]>
  readonly checks: ReadonlyMap<string, readonly FimCheck[]>
  /** FEEL that a field starts with. */
  readonly prefills: ReadonlyMap<string, string>
  /** Rules, or parts of them, that are left to the author. */
  readonly open: ReadonlyMap<string, readonly OpenRule[]>
}

/** Sorts translated rules to their targets; `skip` names rules that did not work out in the form. */
export function demandsOf(
  rules: readonly TranslatedRule[],
  words: Vocabulary,
  skip: ReadonlyMap<string, string>,
): Demands {
  const found = {
    demands: new Map<string, Demand[]>(),
    checks: new Map<string, FimCheck[]>(),
    prefills: new Map<string, string>(),
    open: new Map<string, OpenRule[]>(),
  }
  for (const { rule, holder, translation } of rules) {
    const left: Left = (path, note) => add(found.open, path, note)
    const text = (why: string | undefined) => (why === undefined ? rule.text : `${rule.text}\n\n${why}`)
    if (
      translation.status === 'untranslated' ||
      translation.conditions.length + (translation.prefills?.length ?? 0) === 0
    ) {
      left(holder, { id: rule.id, text: text(translation.why) })
      continue
    }
    for (const { target, action, when } of translation.conditions) {
      const path = targetPath(holder, target, words.places)
      const said = inFormWords(when, holder, path, words)
      const at = words.places.has(path) ? path : holder
      const skipped = skip.get(keyOf(rule.id, path))
      if (!said.ok) left(at, { id: rule.id, text: text(said.why) })
      else if (translation.status === 'uncertain' || skipped !== undefined)
        left(at, { id: rule.id, text: text(skipped ?? translation.why), proposal: { action, when: said.feel } })
      else if (action === 'validation')
        add(found.checks, path, {
          ruleId: rule.id,
          that: said.feel,
          message: messageOf(rule.text),
          about: aboutOf(when, holder),
        })
      else add(found.demands, path, { ruleId: rule.id, action, when: said.feel })
    }
    for (const { target, value } of translation.prefills ?? []) {
      const path = targetPath(holder, target, words.places)
      const said = inFormWords(value, holder, path, words)
      if (said.ok && translation.status === 'translated') found.prefills.set(path, said.feel)
      else left(path, { id: rule.id, text: text(said.ok ? translation.why : said.why) })
    }
  }
  return found
}

type Left = (path: string, note: OpenRule) => void

/** Names one effect of one rule. */
export const keyOf = (ruleId: string, path: string): string => `${ruleId} ${path}`

const aboutOf = (when: string, holder: string): readonly string[] =>
  [...when.replace(/"(?:\\.|[^"\\])*"/g, '').matchAll(/\b[FG]\d{6,}(?:\.[FG]\d{6,})*/g)].map(([name]) =>
    pathIn(holder, name),
  )

/** The rule's own words, where they can stand at a field. */
function messageOf(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\b[FGR]\d{6,}(?:\.[FG]\d{6,})*\s*/g, '')
    .trim()
  return line === '' ? 'Diese Angaben passen nicht zusammen' : line.slice(0, 1000).replace(/\.$/, '')
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
