import { discardOldDrafts } from './modules/applications/index.ts'
import { sealEntries } from './modules/audit/index.ts'
import type { Scheduled } from './modules/jobs/index.ts'
import { allTenants } from './modules/tenants/index.ts'
import { sweepUnfinishedBlobs } from './platform/storage/blobs.ts'

/** Everything that runs by the clock. */
export const schedule: Readonly<Record<string, Scheduled>> = {
  'audit.seal': {
    cron: '* * * * *',
    run: async app => {
      for (const tenant of await allTenants(app)) await sealEntries(app.db, tenant.id)
    },
  },
  'storage.sweep': {
    cron: '47 1 * * *',
    run: async app => void (await sweepUnfinishedBlobs(app.config, app.clock.now())),
  },
  'applications.discard-old-drafts': { cron: '17 1 * * *', run: discardOldDrafts },
}
