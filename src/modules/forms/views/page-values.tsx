import { renderToString } from 'preact-render-to-string'
import type { PlainDate } from '../../../platform/date.ts'
import { escapeText } from '../../../ui/template/ascii.ts'
import {
  answersAt,
  type CompiledForm,
  evaluateRules,
  fieldsIn,
  fillPage,
  type ItemSummary,
  itemSummaries,
  type PageInfo,
  type PageRules,
  type RuleContext,
  ruleContext,
  visibleFields,
} from '../domain/engine.ts'
import type { Answer, FieldOf, QuestionPage, Surroundings } from '../domain/model.ts'
import { computedHole } from '../field-types/computed/view.tsx'
import { fileLogic } from '../field-types/file/domain.ts'
import { filesHole } from '../field-types/file/view.tsx'
import type { PageValues } from './filling.ts'
import type { PageState } from './page-state.ts'
import { UploadedFiles } from './uploaded-files.tsx'

/** What is known of a page before anyone asks for it. */
export interface Prepared {
  readonly form: CompiledForm
  readonly info: PageInfo
  readonly rules: PageRules | undefined
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
export function questionValues(prepared: Prepared, page: QuestionPage, state: PageState): PageValues {
  const { form, rules } = prepared
  const { ref, answers, surroundings, links, stand } = state
  const raw = state.raw ?? fillPage(form, ref, answers, surroundings)
  const own: Record<string, string | undefined> = { '@back': links.back, '@later': links.later, '@stand': stand }
  if (ref.item) own['@item'] = String(ref.item.index + 1)
  const fields = fieldsIn(page.fields)
  for (const field of fields)
    if (field.type === 'file')
      own[filesHole(field.id)] = filesHtml(field, answersAt(form, ref, answers)[field.id], state)
  if (!rules) return { raw, visible: undefined, own }
  const context = contextOf(prepared, rules, state)
  own['@context'] = context.html
  if (!rules.conditional) return { raw, visible: undefined, own }
  const computes = fields.some(field => field.type === 'computed' && field.show)
  const result = state.raw || computes ? evaluateRules(rules, raw, context.value, form.words) : undefined
  const visible = result?.visible ?? visibleFields(form, ref, answers, surroundings)
  own['@shown'] = [...visible].join(' ')
  for (const [id, text] of result?.computed ?? []) own[computedHole(id)] = text
  return { raw, visible, own }
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
  { form }: Prepared,
  { ref, answers, surroundings, stand, links }: PageState,
  renderItems: (items: readonly ItemSummary[]) => string,
): PageValues {
  const items = renderItems(itemSummaries(form, answers, ref, surroundings))
  return {
    raw: {},
    visible: undefined,
    own: { '@back': links.back, '@later': links.later, '@stand': stand, '@items': items },
  }
}

function filesHtml(field: FieldOf<'file'>, answer: Answer | undefined, { links }: PageState): string {
  if (!fileLogic(field).is(answer) || answer.length === 0) return ''
  return renderToString(<UploadedFiles fieldId={field.id} files={answer} fileHref={id => links.file(id)} />)
}
