import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { submittedApplication } from '../../../../test/support/submitted-application.ts'
import { testDatabase } from '../../../platform/db/test-database.ts'
import { documentsOf } from '../../documents/index.ts'
import { loadDemoServices, syncPackages } from '../../online-services/index.ts'
import { loadDemoTenants } from '../../tenants/index.ts'
import { issueReceipt } from './issue-receipt.ts'

test('one receipt and one mail, however often and however many at once the job runs', async () => {
  const t = await testDatabase()
  try {
    await loadDemoTenants(t.app)
    await syncPackages(t.app)
    await loadDemoServices(t.app)
    const { tenantId, id } = await submittedApplication(t.app)
    const run = () => issueReceipt(t.app, { tenantId, applicationId: id })
    const outcomes = await Promise.allSettled([run(), run(), run()])
    assert.ok(outcomes.some(outcome => outcome.status === 'fulfilled'))
    await run()
    const documents = await documentsOf(t.db, tenantId, id)
    assert.deepEqual(
      documents.map(document => document.kind),
      ['receipt'],
    )
    const { rows } = await sql<{ n: number }>`select count(*) as n from mails where tenant_id = ${tenantId}`.execute(
      t.admin,
    )
    assert.equal(rows[0]?.n, 1)
  } finally {
    await t.close()
  }
})
