import { randomInt } from 'node:crypto'
import type { App } from '../../../platform/app.ts'
import { inTenant, type Tx } from '../../../platform/db/database.ts'
import { record } from '../../audit/index.ts'
import {
  computeAll,
  declarationErrors,
  type FieldError,
  type PageProblem,
  type PageRef,
  type RawValues,
  validateAll,
} from '../../forms/domain/engine.ts'
import type { Answers } from '../../forms/domain/model.ts'
import { publish } from '../../jobs/index.ts'
import { tenantKey } from '../../tenants/index.ts'
import type { Holder } from '../access.ts'
import type { Draft } from '../domain/application.ts'
import { type ApplicationNumber, applicationNumber, SERIALS } from '../domain/number.ts'
import { codeHash, sealContent } from '../drafts/content.ts'
import { contextOf } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { deleteDraft, insertApplication, isNumberTaken, loadApplication } from '../store.ts'

export type SubmitOutcome =
  | { readonly ok: true; readonly number: ApplicationNumber }
  | {
      readonly ok: false
      readonly reason: 'incomplete'
      readonly first: PageRef
      readonly problems: readonly PageProblem[]
    }
  | { readonly ok: false; readonly reason: 'not-declared'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: 'no-draft' }

const MOST_TRIES = 5

/**
 * Submits a draft exactly once. The application takes the draft's id, so the second click, the retry after a lost
 * answer and the race of two windows all find it there and return its number.
 */
export const submitApplication = (app: App, holder: Holder, declared: RawValues): Promise<SubmitOutcome> =>
  openDrafts(app).finish(holder.applicationId, async () => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await trySubmit(app, holder, declared)
      if (outcome !== 'try-again') return outcome
    }
    throw new Error('a draft kept changing while it was being submitted')
  })

async function trySubmit(app: App, holder: Holder, declared: RawValues): Promise<SubmitOutcome | 'try-again'> {
  const { tenantId, applicationId } = holder
  const draft = await openDrafts(app).readNewest(tenantId, applicationId)
  if (!draft) return alreadySubmitted(app, holder)
  const { form, surroundings, tenant } = await contextOf(app, draft)
  const valid = validateAll(form, draft.answers, surroundings)
  if (!valid.ok) return { ok: false, reason: 'incomplete', first: valid.first, problems: valid.problems }
  const errors = declarationErrors(form, declared)
  if (errors.length > 0) return { ok: false, reason: 'not-declared', errors }
  const computed = computeAll(form, valid.answers, surroundings)
  const number = applicationNumber(tenant.number, randomInt(SERIALS))
  try {
    const filed = await inTenant(app.db, tenantId, tx =>
      file(app, tx, draft, { answers: valid.answers, computed, number }),
    )
    return filed ? { ok: true, number } : 'try-again'
  } catch (error) {
    if (isNumberTaken(error)) return 'try-again'
    throw error
  }
}

interface Filing {
  readonly answers: Answers
  readonly computed: Answers
  readonly number: ApplicationNumber
}

/** All or nothing; false, and nothing done, when the draft changed or was submitted in between. */
async function file(app: App, tx: Tx, draft: Draft, { answers, computed, number }: Filing): Promise<boolean> {
  const { tenantId, id } = draft
  if (!(await deleteDraft(tx, tenantId, id, draft.revision))) return false
  const key = await tenantKey(app, tenantId)
  await insertApplication(tx, {
    tenant_id: tenantId,
    id,
    number,
    service_id: draft.serviceId,
    package_id: draft.packageId,
    package_version: draft.packageVersion,
    code_hash: codeHash(key, draft.code),
    content: sealContent(key, id, { answers, code: draft.code, computed }),
    submitted_at: app.clock.now(),
  })
  await record(tx, {
    tenantId,
    actor: { kind: 'applicant' },
    event: 'application.submitted',
    subjectId: id,
    detail: { number },
  })
  await publish(tx, { type: 'application.submitted', tenantId, payload: { applicationId: id } })
  return true
}

async function alreadySubmitted(app: App, { tenantId, applicationId }: Holder): Promise<SubmitOutcome> {
  const row = await inTenant(app.db, tenantId, tx => loadApplication(tx, tenantId, applicationId))
  return row ? { ok: true, number: row.number } : { ok: false, reason: 'no-draft' }
}
