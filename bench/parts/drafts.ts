import { newAccessKey } from '../../src/modules/applications/access.ts'
import { startDraft } from '../../src/modules/applications/commands/start-draft.ts'
import type { ApplicationId } from '../../src/modules/applications/domain/application.ts'
import { openDrafts } from '../../src/modules/applications/drafts/open-drafts.ts'
import type { Answers } from '../../src/modules/forms/domain/model.ts'
import { serviceBySlug, servicesOf } from '../../src/modules/online-services/index.ts'
import { tenantBySlug } from '../../src/modules/tenants/index.ts'
import type { App } from '../../src/platform/app.ts'

export interface PreparedDraft {
  readonly id: ApplicationId
  readonly cookie: string
}

const AT_ONCE = 40

/** Drafts with all answers given, each with a key of its own, ready to be shown, saved and submitted. */
export async function prepareDrafts(app: App, count: number, answers: Answers): Promise<PreparedDraft[]> {
  const tenant = await tenantBySlug(app, 'neustadt-an-der-orla')
  if (!tenant) throw new Error('the demo tenant is missing')
  const named = (await servicesOf(app, tenant.id)).find(service => service.packageId === 'hundesteuer-anmelden')
  const service = named && (await serviceBySlug(app, tenant.id, named.slug))
  if (!service) throw new Error('the demo service is missing')
  const drafts: PreparedDraft[] = []
  const makeOne = async (): Promise<void> => {
    const id = await startDraft(app, tenant, service)
    const key = await newAccessKey(app, tenant.id, id)
    await openDrafts(app).change(tenant.id, id, () => ({ answers }))
    drafts.push({ id, cookie: `antrag=${key}` })
  }
  while (drafts.length < count)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - drafts.length) }, makeOne))
  return drafts
}
