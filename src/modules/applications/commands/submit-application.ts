import { randomInt } from 'node:crypto'
import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { Language } from '../../../platform/language.ts'
import {
  computeAll,
  declarationErrors,
  type FieldError,
  type PageProblem,
  type PageRef,
  type RawValues,
  validateAll,
} from '../../forms/domain/engine.ts'
import type { Holder } from '../access.ts'
import { type ApplicationNumber, applicationNumber, SERIALS } from '../domain/number.ts'
import { VERSION_INPUT, versionMark } from '../domain/version-mark.ts'
import { contextOf } from '../drafts/draft-context.ts'
import { fileApplication } from '../drafts/file-applications.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { isNumberTaken, loadApplication } from '../store.ts'

export type SubmitOutcome =
  | { readonly ok: true; readonly number: ApplicationNumber }
  | {
      readonly ok: false
      readonly reason: 'incomplete'
      readonly first: PageRef
      readonly problems: readonly PageProblem[]
    }
  | { readonly ok: false; readonly reason: 'not-declared'; readonly errors: readonly FieldError[] }
  /** The page that was sent showed another version of the form. */
  | { readonly ok: false; readonly reason: 'other-version' }
  /** The draft's version may not be used any more. */
  | { readonly ok: false; readonly reason: 'withdrawn' }
  | { readonly ok: false; readonly reason: 'no-draft' }

const MOST_TRIES = 5

/**
 * Submits a draft exactly once. The application takes the draft's id, so the second click, the retry after a lost
 * answer and the race of two windows all find it there and return its number. `language`: in which it was declared.
 */
export const submitApplication = (
  app: App,
  holder: Holder,
  declared: RawValues,
  language?: Language,
): Promise<SubmitOutcome> =>
  openDrafts(app).finish(holder.applicationId, async () => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await trySubmit(app, holder, declared, language)
      if (outcome !== 'try-again') return outcome
    }
    throw new Error('a draft kept changing while it was being submitted')
  })

async function trySubmit(
  app: App,
  holder: Holder,
  declared: RawValues,
  language?: Language,
): Promise<SubmitOutcome | 'try-again'> {
  const { tenantId, applicationId } = holder
  const draft = await openDrafts(app).readNewest(tenantId, applicationId)
  if (!draft) return alreadySubmitted(app, holder)
  const { form, surroundings, tenant, withdrawn } = await contextOf(app, draft, language ?? draft.language)
  if (withdrawn) return { ok: false, reason: 'withdrawn' }
  const shown = declared[VERSION_INPUT]
  if (shown !== undefined && shown !== versionMark(draft.packageVersion)) return { ok: false, reason: 'other-version' }
  const valid = validateAll(form, draft.answers, surroundings)
  if (!valid.ok) return { ok: false, reason: 'incomplete', first: valid.first, problems: valid.problems }
  const errors = declarationErrors(form, declared)
  if (errors.length > 0) return { ok: false, reason: 'not-declared', errors }
  const computed = computeAll(form, valid.answers, surroundings)
  const number = applicationNumber(tenant.number, randomInt(SERIALS))
  try {
    const filed = await fileApplication(app, draft, {
      answers: valid.answers,
      language: form.language,
      computed,
      number,
      parameters: surroundings.parameters,
    })
    switch (filed) {
      case 'filed':
        return { ok: true, number }
      case 'changed':
        return 'try-again'
      case 'withdrawn':
        return { ok: false, reason: 'withdrawn' }
    }
  } catch (error) {
    if (isNumberTaken(error)) return 'try-again'
    throw error
  }
}

async function alreadySubmitted(app: App, { tenantId, applicationId }: Holder): Promise<SubmitOutcome> {
  const row = await inTenant(app.db, tenantId, tx => loadApplication(tx, tenantId, applicationId))
  return row ? { ok: true, number: row.number } : { ok: false, reason: 'no-draft' }
}
