import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../../test/support/serve.ts'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import { allTenants, loadDemoTenants, type Tenant } from '../tenants/index.ts'
import type { MailId } from './domain/mail.ts'
import { mailboxRoutes, mailSend, sendMail } from './index.ts'

let database: TestDatabase
let server: FastifyInstance
let tenant: Tenant
let other: Tenant
let id: MailId
before(async () => {
  database = await testDatabase()
  const { app } = database
  await loadDemoTenants(app)
  const [first, second] = await allTenants(app)
  assert.ok(first && second)
  tenant = first
  other = second
  server = await serve(app, mailboxRoutes(app))
  const mail = {
    to: 'erika@example.org',
    subject: 'Ihr <b>Antrag</b>',
    text: '<script>\n\nhttps://land.example/status?a=1',
  }
  id = await inTenant(app.db, tenant.id, tx => sendMail(tx, { tenantId: tenant.id, ...mail }))
  await mailSend(app, { tenantId: tenant.id, mailId: id })
})
after(async () => {
  await server.close()
  await database.close()
})

test('200: the list names each mail and leads to it', async () => {
  const response = await server.inject('/demo/postausgang')
  assert.equal(response.statusCode, 200)
  assert.match(response.body, new RegExp(`href="/demo/postausgang/${tenant.id}/${id}"`))
  assert.match(response.body, /Ihr &lt;b>Antrag/)
})

test('200: a mail shows its text as text, and its links as links', async () => {
  const response = await server.inject(`/demo/postausgang/${tenant.id}/${id}`)
  assert.equal(response.statusCode, 200)
  assert.match(response.body, /<a href="https:\/\/land\.example\/status\?a=1">/)
  assert.ok(!response.body.includes('<script>'))
})

test('404: what is no mail, or another tenant’s', async () => {
  for (const path of [`${other.id}/${id}`, `${tenant.id}/${newId()}`, 'x/y', `${tenant.id}/1%27--`, `%00/${id}`])
    assert.equal((await server.inject(`/demo/postausgang/${path}`)).statusCode, 404, path)
})

test('404: outside the demo there is no outbox', async () => {
  const { app } = database
  const closed = await serve(
    { ...app, config: { ...app.config, demo: false } },
    mailboxRoutes({ ...app, config: { ...app.config, demo: false } }),
  )
  assert.equal((await closed.inject('/demo/postausgang')).statusCode, 404)
  await closed.close()
})
