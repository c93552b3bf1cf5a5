import type { App } from '../../../platform/app.ts'
import type { Holder } from '../../applications/index.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'

/** The applicant takes the application back, while nothing is decided. */
export const withdrawApplication = (
  app: App,
  { tenantId, applicationId }: Holder,
  key: string,
): Promise<ChangeOutcome> =>
  changeCase(app, {
    tenantId,
    id: applicationId,
    by: 'applicant',
    action: 'withdraw-application',
    key,
    write: async () => ({ type: 'application-withdrawn' }),
  })
