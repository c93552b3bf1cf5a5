import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { sql } from 'kysely'
import type { App } from '../../platform/app.ts'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import type { TenantId } from '../../platform/id.ts'
import { verifyMail } from '../../platform/mail/smtp.ts'
import { type TestMailServer, testMailServer } from '../../platform/mail/test-mail-server.ts'
import { loadDemoTenants, type Tenant, tenantByNumber } from '../tenants/index.ts'
import type { MailId } from './domain/mail.ts'
import { mailSend, sendMail } from './index.ts'
import { localMails } from './store/mails.ts'

let database: TestDatabase
let server: TestMailServer
let app: App
let local: App
let tenant: Tenant
let tenantId: TenantId
before(async () => {
  database = await testDatabase()
  server = await testMailServer()
  local = database.app
  app = { ...local, config: { ...local.config, smtpUrl: server.url, mailFrom: 'Anträge <antrag@land.example>' } }
  await loadDemoTenants(local)
  const found = await tenantByNumber(app, 42)
  assert.ok(found)
  tenant = found
  tenantId = tenant.id
})
after(async () => {
  await server.close()
  await database.close()
})
afterEach(() => {
  server.mails.length = 0
  server.recipients.length = 0
})

const queue = (to = 'erika@example.org', subject = 'Größe ẞ', text = 'Guten Tag,\n\nZeile') =>
  inTenant(database.db, tenantId, tx => sendMail(tx, { tenantId, to, subject, text }))
const send = (mailId: MailId, as = app) => mailSend(as, { tenantId, mailId })
interface Stored {
  state: string
  text: string
  attempts: number
  message_id: string | null
}
const stored = async (id: MailId): Promise<Stored> => {
  const found = await sql<Stored>`select state, text, attempts, message_id from mails where id = ${id}`.execute(
    database.admin,
  )
  assert.ok(found.rows[0])
  return found.rows[0]
}

test('a mail arrives as written, from the authority, and its text is not kept', async () => {
  const id = await queue()
  await send(id)
  const [mail] = server.mails
  assert.equal(mail?.subject, 'Größe ẞ')
  assert.equal(mail?.text?.trim(), 'Guten Tag,\n\nZeile')
  assert.match(mail?.from?.text ?? '', /Stadt Neustadt an der Orla.* <antrag@land\.example>/)
  assert.equal(mail?.replyTo?.text, tenant.email)
  assert.equal(mail?.messageId, `<${id}@land.example>`)
  assert.equal(mail?.headers.get('auto-submitted'), 'auto-generated')
  assert.deepEqual(await stored(id), { state: 'sent', text: '', attempts: 1, message_id: `<${id}@land.example>` })
})

test('a mail is sent once, however often and however parallel its job runs', async () => {
  const id = await queue()
  await Promise.all([send(id), send(id), send(id)])
  await send(id)
  assert.equal(server.mails.length, 1)
})

test('a server that is busy is asked again, with the same Message-ID', async () => {
  const id = await queue()
  server.refuse(451, 421)
  await assert.rejects(send(id), /not delivered yet/)
  const first = await stored(id)
  assert.equal(first.state, 'queued')
  await assert.rejects(send(id), /not delivered yet/)
  await send(id)
  assert.equal(server.mails[0]?.messageId, first.message_id)
  assert.equal((await stored(id)).attempts, 3)
})

test('a recipient that does not exist is not asked for again', async () => {
  const id = await queue('niemand@example.org')
  server.refuse(550)
  await send(id)
  await send(id)
  assert.equal((await stored(id)).state, 'failed')
  assert.equal(server.mails.length, 0)
})

test('a server that is away delays mails and loses none', async () => {
  const id = await queue()
  const away = { ...app, config: { ...app.config, smtpUrl: 'smtp://127.0.0.1:1' } }
  await assert.rejects(send(id, away), /not delivered yet/)
  await send(id)
  assert.equal((await stored(id)).state, 'sent')
  assert.equal((await verifyMail(away.config)).ok, false)
  assert.deepEqual(await verifyMail(app.config), { ok: true, local: false })
  assert.deepEqual(await verifyMail(local.config), { ok: true, local: true })
})

test('without a mail server the mail stays in the local outbox', async () => {
  const id = await queue()
  await send(id, local)
  await send(id)
  assert.equal((await localMails(database.db, tenantId, 10))[0]?.id, id)
  assert.equal(server.mails.length, 0)
})

test('neither address nor subject nor text adds a header or a recipient', async () => {
  const id = await queue('erika@example.org', 'Hallo\r\nBcc: boese@example.org\r\n\r\nText', 'A\r\n.\r\nB\0C')
  await send(id)
  const [mail] = server.mails
  assert.equal(mail?.subject, 'Hallo Bcc: boese@example.org Text')
  assert.equal(mail?.headers.has('bcc'), false)
  assert.equal(mail?.text?.trim(), 'A\n.\nBC')
  assert.deepEqual(server.recipients, [['erika@example.org']])
})

test('an address that is none is kept as failed and stops nothing', async () => {
  for (const address of [
    'a@b.de, c@d.de',
    'a@b.de\r\nRCPT TO:<c@d.de>',
    '<a@b.de>',
    'a b@c.de',
    '',
    'kein',
    '"a@b.de" <c@d.de>',
    'a@b..de',
  ]) {
    const id = await queue(address)
    await send(id)
    assert.equal((await stored(id)).state, 'failed', address)
  }
  assert.equal(server.mails.length, 0)
})

test('what is rolled back is never mailed', async () => {
  const failing = inTenant(database.db, tenantId, async tx => {
    await sendMail(tx, { tenantId, to: 'erika@example.org', subject: 'x', text: 'x' })
    throw new Error('rolled back')
  })
  await assert.rejects(failing)
  const jobs = await sql<{ n: number }>`select count(*) as n from mails where subject = 'x'`.execute(database.admin)
  assert.equal(jobs.rows[0]?.n, 0)
})
