import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../platform/db/test-database.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import { loadDemoServices, packageOf, serviceBySlug, syncPackages } from './index.ts'

test('however many ask at the same time, a package is compiled once', async () => {
  const t = await testDatabase()
  try {
    await loadDemoTenants(t.app)
    await syncPackages(t.app)
    await loadDemoServices(t.app)
    const tenant = await tenantBySlug(t.app, 'neustadt-an-der-orla')
    const service = tenant && (await serviceBySlug(t.app, tenant.id, 'hundesteuer-anmelden'))
    assert.ok(service)
    const asked = Array.from({ length: 20 }, () => packageOf(t.app, service.packageId, service.packageVersion, service))
    assert.equal(new Set(await Promise.all(asked)).size, 1)
  } finally {
    await t.close()
  }
})
