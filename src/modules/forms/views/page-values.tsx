import { renderToString } from 'preact-render-to-string'
import type { PlainDate } from '../../../platform/date.ts'
import { InLanguage } from '../../../ui/language.tsx'
import { escapeText } from '../../../ui/template/ascii.ts'
import {
  answersAt,
  type CompiledForm,
  evaluateRules,
  fieldStates,
  fillPage,
  type ItemSummary,
  itemSummaries,
  type PageInfo,
  type PageRules,
  type RuleContext,
  ruleContext,
} from '../domain/engine.ts'
import type { Answer, FieldOf, Surroundings } from '../domain/model.ts'
import { computedHole } from '../field-types/computed/view.tsx'
import { filesOf } from '../field-types/file/domain.ts'
import { filesHole } from '../field-types/file/view.tsx'
import { answerable } from './answerable.ts'
import type { PageValues } from './filling.ts'
import { ownValues } from './own-values.ts'
import type { PageState } from './page-state.ts'
import { UploadedFiles } from './uploaded-files.tsx'

/** What is known of a page before anyone asks for it. */
export interface Prepared {
  readonly form: CompiledForm
  readonly info: PageInfo
  readonly rules: PageRules | undefined
  readonly files: readonly FieldOf<'file'>[]
  /** Computed values or first proposals are shown: what is visible follows from the inputs, not from the answers. */
  readonly fromInputs: boolean
  /** The last context of rules that use nothing of the draft, by parameters. */
  readonly contexts: WeakMap<Surroundings['parameters'], Context>
}
interface Context {
  readonly today: PlainDate
  readonly value: RuleContext
  /** As JSON, escaped for an attribute. */
  readonly html: string
}

/** The values of one draft on a page of questions. */
export function questionValues(prepared: Prepared, state: PageState): PageValues {
  const { form, rules, files } = prepared
  const { ref, answers, surroundings } = state
  const raw = state.raw ?? fillPage(form, ref, answers, surroundings)
  const own = ownValues(prepared, state)
  for (const field of files)
    own[filesHole(field.id)] = filesHtml(form, field, answersAt(form, ref, answers)[field.id], state)
  if (!rules) return { raw, states: undefined, own }
  const context = contextOf(prepared, rules, state)
  own['@context'] = context.html
  if (!rules.conditional) return { raw, states: undefined, own }
  const result = state.raw || prepared.fromInputs ? evaluateRules(rules, raw, context.value, form.words) : undefined
  const states = result ?? fieldStates(form, ref, answers, surroundings)
  own['@shown'] = answerable(states).join(' ')
  for (const [id, text] of result?.computed ?? []) own[computedHole(id)] = text
  return { raw, states, own }
}

/** Rules that use nothing of the draft know the day and the parameters alone: the same for everybody until midnight. */
function contextOf({ form, contexts }: Prepared, rules: PageRules, { ref, answers, surroundings }: PageState): Context {
  const { parameters, today } = surroundings
  const known = contexts.get(parameters)
  if (known?.today === today) return known
  const value = ruleContext(form, ref, answers, surroundings)
  const context = { today, value, html: escapeText(JSON.stringify(value)) }
  if (rules.uses.every(name => name === 'parameter')) contexts.set(parameters, context)
  return context
}

/** The values of one draft on the list page of a repeated group. */
export function listValues(
  prepared: Prepared,
  state: PageState,
  renderItems: (items: readonly ItemSummary[]) => string,
): PageValues {
  const items = renderItems(itemSummaries(prepared.form, state.answers, state.ref, state.surroundings))
  return { raw: {}, states: undefined, own: { ...ownValues(prepared, state), '@items': items } }
}

function filesHtml(
  { language }: CompiledForm,
  field: FieldOf<'file'>,
  answer: Answer | undefined,
  { links }: PageState,
): string {
  const files = filesOf(answer)
  if (files.length === 0) return ''
  return renderToString(
    <InLanguage value={language}>
      <UploadedFiles fieldId={field.id} files={files} fileHref={id => links.file(id)} />
    </InLanguage>,
  )
}
