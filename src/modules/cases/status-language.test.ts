import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Browser } from '../../../test/support/browser.ts'
import { serve } from '../../../test/support/serve.ts'
import { submittedApplication } from '../../../test/support/submitted-application.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId } from '../../platform/id.ts'
import { applicationsRoutes, issueReceipt } from '../applications/index.ts'
import { sourceOf, textOf } from '../documents/render/inspect-pdf.ts'
import { loadDemoStaff, type Staff, staffOf } from '../identity/index.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants } from '../tenants/index.ts'
import { caseFile } from './case-file.ts'
import { askQuestion } from './commands/ask-question.ts'
import { assignCase } from './commands/assign-case.ts'
import { writeMessage } from './commands/write-message.ts'
import { casesRoutes } from './routes.ts'

type Case = Awaited<ReturnType<typeof submittedApplication>>

let t: TestDatabase
let server: FastifyInstance
let clerk: Staff
before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  server = await serve(t.app, [...applicationsRoutes(t.app), ...casesRoutes(t.app)])
})
after(async () => {
  await server.close()
  await t.close()
})

async function applied(language: string): Promise<Case> {
  const of = await submittedApplication(t.app, undefined, { language })
  const staff = (await staffOf(t.db, of.tenantId)).find(({ name }) => name === 'Jana Beispiel')
  assert.ok(staff)
  clerk = staff
  return of
}
const sentTo = async (of: Case) => ({
  id: of.id,
  seen: (await caseFile(t.app, of.tenantId, of.id))?.now.seq ?? 0,
  key: newId(),
})
async function reader(of: Case, query = ''): Promise<Browser> {
  const browser = new Browser(server)
  if (query) await browser.get(`/status${query}`)
  assert.equal((await browser.post('/status', { nummer: of.number, code: of.code })).statusCode, 303)
  return browser
}
const status = (of: Case, rest = '') => `/antrag/${of.id}/status${rest}`
const formKey = (page: string) => /name="formular" value="([^"]+)"/.exec(page)?.[1] ?? ''

test('a device that chose nothing reads in the language of the application; what is German says so', async () => {
  const of = await applied('en')
  await assignCase(t.app, clerk, await sentTo(of), clerk.id)
  await writeMessage(t.app, clerk, await sentTo(of), 'Guten Tag, wir prüfen.')
  await askQuestion(t.app, clerk, await sentTo(of), { text: 'Wie alt ist der Hund?', wantsFile: true })
  const browser = await reader(of)
  const page = (await browser.get(status(of))).body
  assert.match(page, /<html lang="en">/)
  for (const said of ['We have a question for you', 'Dog tax: register a dog', 'Send answer', 'at most 10 MB'])
    assert.ok(page.includes(said), said)
  assert.match(page, /<p lang="de">Guten Tag, wir prüfen\./)
  assert.match(page, /<p lang="de">Wie alt ist der Hund\?/)
  const refused = await browser.post(status(of, '/antwort'), { formular: formKey(page), antwort: ' ' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Write an answer\./)
  assert.match(
    refused.body,
    new RegExp(`href="${status(of)}\\?sprache=de"`),
    'the choice leads to a page that is there',
  )
  const withdraw = (await browser.get(status(of, '/zurueckziehen'))).body
  assert.match(withdraw, /Do you want to withdraw your application\?/)
  assert.match(withdraw, /href="\?sprache=de-simple"/)
})

test('mails are in the language of the application', async () => {
  const of = await applied('en')
  await assignCase(t.app, clerk, await sentTo(of), clerk.id)
  await writeMessage(t.app, clerk, await sentTo(of), 'Guten Tag')
  const { rows } = await sql<{ subject: string; text: string }>`
    select subject, text from mails where tenant_id = ${of.tenantId} order by created_at desc limit 1`.execute(t.admin)
  assert.match(rows[0]?.subject ?? '', /^New message about your application/)
  assert.match(rows[0]?.text ?? '', /“Dog tax: register a dog”/)
})

test('what was done is said once', async () => {
  const of = await applied('de-simple')
  const browser = await reader(of)
  const key = formKey((await browser.get(status(of))).body)
  assert.equal((await browser.post(status(of, '/nachricht'), { formular: key, text: 'Hallo' })).statusCode, 303)
  assert.equal(browser.location, status(of))
  assert.match((await browser.get(status(of))).body, /Ihre Nachricht ist da/)
  assert.doesNotMatch((await browser.get(status(of))).body, /Ihre Nachricht ist da/)
})

test('number and code are asked for in the language chosen', async () => {
  const of = await applied('de')
  const browser = await reader(of, '?sprache=en')
  assert.match((await browser.get('/status')).body, /Twelve digits, for example 0042 8391 5027/)
  assert.match((await browser.get(status(of))).body, /We have received your application/)
  const wrong = await browser.post('/status', { nummer: '1', code: of.code })
  assert.match(wrong.body, /Enter the reference number with its twelve digits/)
})

test('the receipt as PDF is in the language of the application, and says so', async c => {
  const of = await applied('en')
  await issueReceipt(t.app, { tenantId: of.tenantId, applicationId: of.id })
  const browser = await reader(of)
  const pdf = (await browser.get(`/antrag/${of.id}/eingangsbestaetigung.pdf`)).rawPayload
  const text = await textOf(c, pdf)
  if (text) assert.match(text, /Confirmation of receipt[\s\S]*Your reference number/)
  const source = await sourceOf(c, pdf)
  if (source) assert.match(source, /\/Lang \(en\)/)
})
