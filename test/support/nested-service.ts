import { adoptService, newPackage } from '../../src/modules/online-services/index.ts'
import { insertPackage } from '../../src/modules/online-services/store.ts'
import { tenantBySlug } from '../../src/modules/tenants/index.ts'
import type { App } from '../../src/platform/app.ts'
import { nestedDefinition } from '../samples/nested-form.ts'

const ID = 'hunde-mit-impfungen'

/** Puts a service online whose form has lists in lists; returns the address of its start page. */
export async function nestedService(app: App): Promise<string> {
  const tenant = await tenantBySlug(app, 'neustadt-an-der-orla')
  if (!tenant) throw new Error('no demo tenants')
  const form = JSON.parse(JSON.stringify(nestedDefinition))
  await insertPackage(app.db, newPackage({ id: ID, title: 'Hunde mit Impfungen anmelden', form }))
  const adopted = await adoptService(app, { tenantId: tenant.id, packageId: ID, slug: ID, parameters: {} })
  if (!adopted.ok) throw new Error(adopted.reason)
  return `/dienste/${tenant.slug}/${ID}`
}
