import assert from 'node:assert/strict'
import { approveAndPublish, createDraft, submitForReview } from '../../../src/modules/authoring/index.ts'
import { staffOf } from '../../../src/modules/identity/index.ts'
import type { App } from '../../../src/platform/app.ts'
import type { TenantId } from '../../../src/platform/id.ts'

/** A form in work and a published one of this authority. */
export async function formVictim(app: App, tenantId: TenantId): Promise<{ formDraft: string; formPackage: string }> {
  const [author, publisher] = ['formulare@neustadt.example', 'freigabe@neustadt.example'].map(email =>
    staffOf(app.db, tenantId).then(all => all.find(staff => staff.email === email)),
  )
  const [a, b] = [await author, await publisher]
  assert.ok(a && b)
  const begin = async (title: string, packageId: string) => {
    const created = await createDraft(app, { tenantId, title, packageId, from: 'nothing', author: a })
    assert.ok(created.ok)
    return created.draft
  }
  const done = await begin('Wildgehege anmelden', 'wildgehege')
  const handed = await submitForReview(app, { tenantId, draftId: done.id, author: a })
  assert.ok(handed.ok)
  const { revision } = handed.draft
  assert.ok((await approveAndPublish(app, { tenantId, draftId: done.id, revision, author: b })).ok)
  return { formDraft: (await begin('Festumzug anmelden', 'festumzug')).id, formPackage: 'wildgehege' }
}
