import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { Language } from '../../../platform/language.ts'
import { recordAll } from '../../audit/index.ts'
import type { Answers, Surroundings } from '../../forms/domain/model.ts'
import { publishAll } from '../../jobs/index.ts'
import { withdrawalsAmong } from '../../online-services/index.ts'
import { tenantKey } from '../../tenants/index.ts'
import type { Draft } from '../domain/application.ts'
import type { ApplicationNumber } from '../domain/number.ts'
import { deleteDrafts, insertApplications } from '../store.ts'
import { codeHash, sealContent } from './content.ts'
import { inBatches } from './in-batches.ts'

export interface Filing {
  readonly answers: Answers
  readonly language: Language
  readonly computed: Answers
  readonly parameters: Surroundings['parameters']
  readonly number: ApplicationNumber
}
type Filed = { readonly draft: Draft } & Filing
/** `changed`: the draft changed or was submitted in between. `withdrawn`: its version may not be used any more. */
export type FilingOutcome = 'filed' | 'changed' | 'withdrawn'
type Queue = (tenantId: TenantId, filing: Filed) => Promise<FilingOutcome>

const MOST_IN_BATCH = 50
const queues = new WeakMap<App, Queue>()

/**
 * Turns a draft into an application: all of it, or nothing when it comes out as anything but `filed`. Throws when the number is taken; the others of the same batch then draw again too.
 */
export function fileApplication(app: App, draft: Draft, filing: Filing): Promise<FilingOutcome> {
  const queue: Queue = queues.get(app) ?? inBatches(MOST_IN_BATCH, (tenantId, batch) => fileAll(app, tenantId, batch))
  queues.set(app, queue)
  return queue(draft.tenantId, { draft, ...filing })
}

const fileAll = (app: App, tenantId: TenantId, batch: readonly Filed[]): Promise<FilingOutcome[]> =>
  inTenant(app.db, tenantId, async tx => {
    const drafts = batch.map(({ draft }) => draft)
    const withdrawalOf = await withdrawalsAmong(tx, drafts)
    const unchanged = await deleteDrafts(
      tx,
      tenantId,
      drafts.filter(draft => !withdrawalOf(draft)),
    )
    const filed = batch.filter(({ draft }) => unchanged.has(draft.id))
    const key = await tenantKey(app, tenantId)
    await insertApplications(
      tx,
      filed.map(filing => rowOf(app, key, filing)),
    )
    await recordAll(
      tx,
      filed.map(({ draft, number }) => ({
        tenantId,
        actor: { kind: 'applicant' },
        event: 'application.submitted',
        subjectId: draft.id,
        detail: { number },
      })),
    )
    await publishAll(
      tx,
      filed.map(({ draft }) => ({ type: 'application.submitted', tenantId, payload: { applicationId: draft.id } })),
    )
    return drafts.map(draft => (withdrawalOf(draft) ? 'withdrawn' : unchanged.has(draft.id) ? 'filed' : 'changed'))
  })

const rowOf = (app: App, key: Buffer, { draft, answers, language, computed, parameters, number }: Filed) => ({
  tenant_id: draft.tenantId,
  id: draft.id,
  number,
  service_id: draft.serviceId,
  package_id: draft.packageId,
  package_version: draft.packageVersion,
  code_hash: codeHash(key, draft.code),
  content: sealContent(key, draft.id, { answers, code: draft.code, language, computed, parameters }),
  submitted_at: app.clock.now(),
})
