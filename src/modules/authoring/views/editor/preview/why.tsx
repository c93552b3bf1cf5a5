import type { ComponentChildren } from 'preact'
import { formatDate, parsePlainDate } from '../../../../../platform/date.ts'
import { formatCents } from '../../../../../platform/money.ts'
import { QuietDetails } from '../../../../../ui/components/details.tsx'
import type { Reason, Trace } from '../../../../forms/domain/engine.ts'
import type { TraceNode } from '../../../../forms/domain/feel/trace.ts'
import { type FeelJson, toJson } from '../../../../forms/domain/feel/values.ts'
import type { Word } from '../../../domain/rule-words/vocabulary.ts'
import { sayComputation } from '../rules/say-computation.ts'
import { sentenceOfFeel } from '../rules/say-feel.ts'

interface WhyProps {
  readonly trace: Trace
  readonly words: readonly Word[]
  readonly isField: boolean
  /** The name of an element around it. */
  titleOf(id: string): string
  /** In a list: which item is looked at. */
  readonly items?: ComponentChildren
  readonly open: boolean
}

/** "Warum ist diese Frage (nicht) zu sehen?", in words, with the values of the test answers. */
export function Why({ trace, words, isField, titleOf, items, open }: WhyProps) {
  const guards = trace.reasons.filter(({ role }) => role === 'when' || role === 'picked')
  const rules = trace.reasons.filter(reason => !guards.includes(reason))
  const thing = isField ? 'diese Frage' : 'diese Seite'
  return (
    <QuietDetails
      summary={`Warum ist ${thing} ${trace.shown ? '' : 'nicht '}zu sehen?`}
      attrs={open ? { open: '' } : {}}
    >
      {items}
      {guards.length === 0 && <p>Sie ist immer zu sehen: Es gibt keine Bedingung.</p>}
      {guards.map(reason => (
        <Because reason={reason} words={words} before={`${titleOf(reason.of)} erscheint, wenn`} />
      ))}
      {rules.map(reason => (
        <Because reason={reason} words={words} before={RULES[reason.role] ?? 'Regel:'} />
      ))}
      {trace.required !== undefined && trace.asked === true && (
        <p>{trace.required ? 'Sie muss beantwortet werden.' : 'Sie kann leer bleiben.'}</p>
      )}
    </QuietDetails>
  )
}

const RULES: Readonly<Record<string, string>> = {
  requiredWhen: 'Muss beantwortet werden, wenn',
  enabledWhen: 'Kann ausgefüllt werden, wenn',
  forbidden: 'Darf nicht beantwortet werden, wenn',
  checks: 'Es muss gelten:',
  value: 'Der Wert ist',
}

interface BecauseProps {
  readonly reason: Reason
  readonly words: readonly Word[]
  readonly before: string
}

function Because({ reason: { trace, role }, words, before }: BecauseProps) {
  const isValue = role === 'value'
  const said = isValue ? sayComputation(trace.text, words) : sentenceOfFeel(trace.text, words)
  const parts = trace.children.filter(({ value }) => typeof value === 'boolean' || value === null)
  return (
    <div>
      <p>
        {before} {said}: <strong>{isValue ? say(trace, words) : verdict(trace)}</strong>
      </p>
      <ul class="aw-d-trace">
        {parts.length > 1 &&
          parts.map(part => (
            <li>
              {sentenceOfFeel(part.text, words)}: {verdict(part)}
            </li>
          ))}
        {namesIn(trace, words).map(([word, node]) => (
          <li>
            „{word.label}“ ist: {say(node, words)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const verdict = ({ value }: TraceNode): string =>
  value === true ? 'trifft zu' : value === false ? 'trifft nicht zu' : 'noch offen'

/** The questions that the expression speaks of, each once. */
function namesIn(trace: TraceNode, words: readonly Word[]): readonly (readonly [Word, TraceNode])[] {
  const found = new Map<Word, TraceNode>()
  const visit = (node: TraceNode): void => {
    const word = words.find(({ name }) => name === node.text)
    if (word && !found.has(word)) found.set(word, node)
    node.children.forEach(visit)
  }
  visit(trace)
  return [...found]
}

/** A value as people read it. */
function say({ value, text }: TraceNode, words: readonly Word[]): string {
  const word = words.find(({ name }) => name === text)
  return sayJson(toJson(value), word)
}

function sayJson(value: FeelJson, word: Word | undefined): string {
  if (value === null || value === '') return 'noch nicht beantwortet'
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nein'
  if (typeof value === 'number') return word?.kind === 'money' ? formatCents(value) : value.toLocaleString('de')
  if (Array.isArray(value))
    return word?.kind === 'list'
      ? `${value.length} Einträge`
      : value.map(one => sayJson(one, word)).join(', ') || 'noch nicht beantwortet'
  if (typeof value === 'object') return JSON.stringify(value)
  const day = parsePlainDate(value)
  return day ? formatDate(day) : `„${word?.options.find(option => option.value === value)?.label ?? value}“`
}
