import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import { record } from '../../audit/index.ts'
import { publishPackage, serviceUrl } from '../../online-services/index.ts'
import { tenantById } from '../../tenants/index.ts'
import type { Author, DraftId } from '../domain/draft.ts'
import { errorsAmong } from '../domain/finding.ts'
import type { PublishOutcome } from '../domain/outcomes.ts'
import { findingsOf } from '../findings-of.ts'
import { closeDraft, lockDraft } from '../store/drafts.ts'
import { deleteTestAnswers } from '../store/test-answers.ts'
import { writeRevision } from './write-revision.ts'

export interface Approval {
  readonly tenantId: TenantId
  readonly draftId: DraftId
  /** The one that the second person looked at. */
  readonly revision: number
  /** Values of the municipality that the package asks for; those known from its service stay. */
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly author: Author
}

/** A second person puts a draft online: a new version of the package, adopted by its authority at once. */
export async function approveAndPublish(app: App, approval: Approval): Promise<PublishOutcome> {
  const { tenantId, draftId, revision, author } = approval
  const locked = await inTenant(app.db, tenantId, tx => lockDraft(tx, tenantId, draftId))
  if (!locked) return { ok: false, reason: 'gone' }
  const { draft, values } = locked
  if (draft.state !== 'in-review') return { ok: false, reason: 'not-in-review' }
  if (draft.submittedBy?.id === author.id) return { ok: false, reason: 'own-work' }
  if (draft.revision !== revision) return { ok: false, reason: 'changed' }
  const errors = errorsAmong(findingsOf(draft.source))
  if (errors.length > 0) return { ok: false, reason: 'findings', findings: errors }
  const actor = { kind: 'staff', id: author.id, name: author.name } as const
  const known = new Set(draft.source.parameters.map(({ id }) => id))
  const parameters = Object.entries({ ...values, ...approval.parameters }).filter(([id]) => known.has(id))
  const outcome = await publishPackage(app, {
    tenantId,
    source: draft.source,
    parameters: Object.fromEntries(parameters),
    actor,
    alongside: async (tx, version) => {
      const still = (await lockDraft(tx, tenantId, draftId))?.draft
      if (still?.state !== 'in-review' || still.revision !== revision) return false
      const words = [`Freigegeben und veröffentlicht als Fassung ${version.split('+')[0]}.`]
      await writeRevision(app, tx, still, author, {}, { kind: 'published', words })
      await closeDraft(tx, tenantId, draftId, 'published')
      await deleteTestAnswers(tx, tenantId, draftId)
      const detail = { packageId: draft.packageId, version, submittedBy: draft.submittedBy?.name ?? '' }
      await record(tx, { tenantId, actor, event: 'authoring.published', subjectId: draftId, detail })
      return true
    },
  })
  if (outcome.ok) {
    const tenant = await tenantById(app, tenantId)
    const { packageId, packageVersion, slug } = outcome.service
    return { ok: true, packageId, version: packageVersion, url: serviceUrl(tenant?.slug ?? '', slug) }
  }
  switch (outcome.reason) {
    case 'wrong-values':
      return {
        ok: false,
        reason: 'wrong-values',
        messages: outcome.problems.map(({ parameter, message }) => {
          const label = draft.source.parameters.find(({ id }) => id === parameter)?.label ?? parameter
          return `${label}: ${message}`
        }),
      }
    case 'stopped':
    case 'unknown-tenant':
    case 'unknown-package':
      return { ok: false, reason: 'changed' }
    case 'slug-taken':
    case 'wrong-slug':
    case 'not-yours':
      return { ok: false, reason: 'slug-taken' }
  }
}
