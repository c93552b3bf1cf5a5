import type { App } from '../../../platform/app.ts'
import {
  type FieldError,
  nextPage,
  type PageRef,
  parsePage,
  type RawValues,
  validateAll,
} from '../../forms/domain/engine.ts'
import type { Answers } from '../../forms/domain/model.ts'
import type { Holder } from '../access.ts'
import type { Draft } from '../domain/application.ts'
import { standOf } from '../domain/page-stand.ts'
import { isOf } from '../drafts/change-answers.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'

export type SavePageOutcome =
  /** `firstOpen`: the first page of the form that is not right yet; looks at the whole form. */
  | { readonly ok: true; readonly next: PageRef | 'review'; firstOpen(): PageRef | 'review' }
  | { readonly ok: false; readonly reason: 'invalid'; readonly errors: readonly FieldError[] }
  /** Another window changed this page since it was shown, and to something else. Nothing was saved. */
  | { readonly ok: false; readonly reason: 'changed-elsewhere'; readonly stored: Draft }
  /** The draft has another version of the form by now. Nothing was saved. */
  | { readonly ok: false; readonly reason: 'other-version' }
  | { readonly ok: false; readonly reason: 'no-draft' }

interface Page {
  readonly ref: PageRef
  readonly raw: RawValues
  /** The mark the page was shown with; undefined skips the check. */
  readonly stand?: string
}

type Decision = SavePageOutcome & { readonly answers?: Answers }

/** Saves one page durably. The same page sent twice comes out the same. */
export async function savePage(app: App, holder: Holder, context: DraftContext, page: Page): Promise<SavePageOutcome> {
  let decision: Decision = { ok: false, reason: 'no-draft' }
  await openDrafts(app).change(holder.tenantId, holder.applicationId, draft => {
    decision = isOf(context, draft) ? decide(context, page, draft) : { ok: false, reason: 'other-version' }
    return decision.answers && { answers: decision.answers }
  })
  return decision
}

function decide(context: DraftContext, { ref, raw, stand }: Page, draft: Draft): Decision {
  const { form, surroundings } = context
  const parsed = parsePage(form, ref, raw, draft.answers, surroundings)
  if (!parsed.ok) return { ok: false, reason: 'invalid', errors: parsed.errors }
  const stored = standOf(context, ref, draft.answers)
  if (stand !== undefined && stand !== stored && standOf(context, ref, parsed.answers) !== stored)
    return { ok: false, reason: 'changed-elsewhere', stored: draft }
  const { answers } = parsed
  return {
    ok: true,
    next: nextPage(form, ref, answers, surroundings),
    firstOpen: () => {
      const whole = validateAll(form, answers, surroundings)
      return whole.ok ? 'review' : whole.first
    },
    answers,
  }
}
