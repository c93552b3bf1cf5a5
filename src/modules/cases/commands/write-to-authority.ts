import type { App } from '../../../platform/app.ts'
import type { Holder } from '../../applications/index.ts'
import { matterOf } from '../case-file.ts'
import { type ChangeOutcome, changeCase } from '../change-case.ts'
import { keepFromApplicant } from '../correspondence.ts'

/** The applicant writes of their own accord. */
export async function writeToAuthority(
  app: App,
  { tenantId, applicationId }: Holder,
  { key, text }: { readonly key: string; readonly text: string },
): Promise<ChangeOutcome> {
  const matter = await matterOf(app, tenantId, applicationId)
  if (!matter) return { ok: false, reason: 'no-case' }
  return changeCase(app, {
    tenantId,
    id: applicationId,
    by: 'applicant',
    action: 'write-to-authority',
    key,
    write: async tx => ({
      type: 'message-received',
      messageId: await keepFromApplicant(app, tx, matter, text, []),
    }),
  })
}
