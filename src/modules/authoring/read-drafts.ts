import type { App } from '../../platform/app.ts'
import { inTenant } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import type { DraftId, DraftLine, PackageDraft, Revision } from './domain/draft.ts'
import { packageOfDraft, selectDraft, selectDrafts } from './store/drafts.ts'
import { selectHistory } from './store/revisions.ts'

type Source = Pick<App, 'db'>
const HISTORY = 200

/** A draft that is open; undefined when there is none, or it was published or discarded. */
export const draftById = (app: Source, tenantId: TenantId, id: DraftId): Promise<PackageDraft | undefined> =>
  inTenant(app.db, tenantId, tx => selectDraft(tx, tenantId, id))

/** The open drafts of an authority, those changed last first. */
export const draftsOf = (app: Source, tenantId: TenantId): Promise<DraftLine[]> =>
  inTenant(app.db, tenantId, tx => selectDrafts(tx, tenantId))

/** What was done to a draft, newest first; also of one that is closed. */
export const historyOfDraft = (app: Source, tenantId: TenantId, id: DraftId): Promise<Revision[]> =>
  inTenant(app.db, tenantId, tx => selectHistory(tx, tenantId, id, HISTORY))

/** The package of any draft, so that its address still leads somewhere after it was published. */
export const packageIdOfDraft = (app: Source, tenantId: TenantId, id: DraftId): Promise<string | undefined> =>
  inTenant(app.db, tenantId, tx => packageOfDraft(tx, tenantId, id))
