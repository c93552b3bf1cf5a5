import { renderToString } from 'preact-render-to-string'
import {
  type CompiledForm,
  evaluateRules,
  fillPage,
  type ItemSummary,
  itemSummaries,
  type PageInfo,
  type PageRules,
  ruleContext,
  visibleFields,
} from '../domain/engine.ts'
import type { Answer, Answers, FieldOf, QuestionPage } from '../domain/model.ts'
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
}

/** The values of one draft on a page of questions. */
export function questionValues({ form, info, rules }: Prepared, page: QuestionPage, state: PageState): PageValues {
  const { ref, answers, surroundings, links } = state
  const raw = state.raw ?? fillPage(form, ref, answers)
  const own: Record<string, string> = {
    '@back': links.back,
    '@later': links.later,
    '@stand': state.stand,
    '@item': String((ref.item?.index ?? 0) + 1),
  }
  let visible: ReadonlySet<string> | undefined
  if (rules) {
    const context = ruleContext(form, ref, answers, surroundings)
    const computes = page.fields.some(field => field.type === 'computed' && field.show)
    const result = state.raw || computes ? evaluateRules(rules, raw, context) : undefined
    visible = result?.visible ?? visibleFields(form, ref, answers, surroundings)
    own['@context'] = JSON.stringify(context)
    own['@shown'] = [...visible].join(' ')
    for (const [id, text] of Object.entries(result?.computed ?? {})) own[computedHole(id)] = text
  }
  for (const field of page.fields)
    if (field.type === 'file') own[filesHole(field.id)] = filesHtml(field, answersOf(info, state)[field.id], state)
  return { raw, visible, own }
}

/** The values of one draft on the list page of a repeated group. */
export function listValues(
  { form }: Prepared,
  { ref, answers, surroundings, stand, links }: PageState,
  renderItems: (items: readonly ItemSummary[]) => string,
): PageValues {
  const items = renderItems(itemSummaries(form, answers, ref.pageId, surroundings))
  return {
    raw: {},
    visible: undefined,
    own: { '@back': links.back, '@later': links.later, '@stand': stand, '@items': items },
  }
}

/** The answers in which the page's own fields stand: those of the item, or all. */
function answersOf(info: PageInfo, { ref, answers }: PageState): Answers {
  if (!ref.item || info.kind !== 'page' || !info.repeat) return answers
  const items = answers[info.repeat.list]
  const item: unknown = Array.isArray(items) ? items[ref.item.index] : undefined
  return isAnswers(item) ? item : {}
}
const isAnswers = (item: unknown): item is Answers => typeof item === 'object' && item !== null

function filesHtml(field: FieldOf<'file'>, answer: Answer | undefined, { links }: PageState): string {
  if (!fileLogic(field).is(answer) || answer.length === 0) return ''
  return renderToString(<UploadedFiles fieldId={field.id} files={answer} fileHref={id => links.file(id)} />)
}
