import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Browser } from '../../../test/support/browser.ts'
import { serve } from '../../../test/support/serve.ts'
import { submittedApplication } from '../../../test/support/submitted-application.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { applicationsRoutes } from './index.ts'

const START = '/dienste/neustadt-an-der-orla/hundesteuer-anmelden'
const HOLDER = {
  'halter.givenName': 'Leopoldine',
  'halter.familyName': 'Wunderlich',
  'halter.birthDate.day': '12',
  'halter.birthDate.month': '8',
  'halter.birthDate.year': '1964',
}

let t: TestDatabase
let server: FastifyInstance

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  server = await serve(t.app, applicationsRoutes(t.app))
})
after(async () => {
  await server.close()
  await t.close()
})

test('the database holds no answer of a draft in the clear', async () => {
  const browser = new Browser(server)
  await browser.post(START, {})
  const base = browser.location.replace(/\/aufgaben$/, '')
  assert.equal((await browser.post(`${base}/seite/halter`, HOLDER)).statusCode, 303)
  assert.match((await browser.get(`${base}/seite/halter`)).body, /Wunderlich/)
  await assertHidden('drafts', ['Leopoldine', 'Wunderlich', '1964-08-12'])
})

test('the database holds neither answers nor code of an application in the clear', async () => {
  const { code } = await submittedApplication(t.app, 'neustadt-an-der-orla', { open: false })
  await assertHidden('applications', ['Mustermann', 'example.de', code, code.replaceAll('-', '')])
})

async function assertHidden(table: string, secrets: readonly string[]): Promise<void> {
  const { rows } = await sql<{ all: string }>`
    select string_agg(row::text, ' ') as all from ${sql.table(table)} as row`.execute(t.admin)
  const all = rows[0]?.all ?? ''
  assert.ok(all.length > 0, table)
  for (const secret of secrets)
    assert.ok(!all.includes(secret) && !all.includes(Buffer.from(secret).toString('hex')), secret)
}
