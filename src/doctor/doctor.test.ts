import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { loadDemoTenants } from '../modules/tenants/index.ts'
import type { Config } from '../platform/config.ts'
import { type TestDatabase, testDatabase } from '../platform/db/test-database.ts'
import { checkClock } from './clock.ts'
import { checkDatabase } from './database.ts'
import { checkDisk } from './disk.ts'
import { examine } from './examine.ts'
import type { Finding } from './finding.ts'
import { checkKey } from './key.ts'
import { checkMail } from './mail.ts'

const folder = mkdtempSync(join(tmpdir(), 'amtsweg-doctor-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const withDatabase = (work: (t: TestDatabase) => Promise<void>) => async () => {
  const t = await testDatabase()
  try {
    await work(t)
  } finally {
    await t.close()
  }
}
const isBroken = (findings: readonly Finding[], text: RegExp) =>
  findings.some(finding => finding.state === 'broken' && text.test(finding.text) && finding.remedy)

test(
  'a migrated database is sound, but this one forgets at a power cut',
  withDatabase(async t => {
    const findings = await checkDatabase(t.admin)
    assert.deepEqual(
      findings.map(finding => finding.state),
      ['ok', 'ok', 'ok', 'broken'],
    )
    assert.match(findings[3]?.text ?? '', /fsync/)
  }),
)

test(
  'steps that are missing, and steps of a newer version',
  withDatabase(async t => {
    await sql`delete from kysely_migration where name = (select max(name) from kysely_migration)`.execute(t.admin)
    assert.ok(isBroken(await checkDatabase(t.admin), /^1 Änderungen stehen aus/))
    await sql`insert into kysely_migration values ('9999-later', now()::text)`.execute(t.admin)
    assert.ok(isBroken(await checkDatabase(t.admin), /neueren Version: 9999-later/))
  }),
)

test(
  'clocks agree with the database',
  withDatabase(async t => {
    const findings = await checkClock(t.admin)
    assert.deepEqual(
      findings.map(finding => finding.state),
      ['ok', 'ok'],
    )
  }),
)

test(
  'all checks in one run: each says what it looked at, and every broken one what to do',
  withDatabase(async t => {
    const reported: Finding[] = []
    const findings = await examine(t.app.config, finding => reported.push(finding))
    assert.deepEqual(reported, findings)
    const checks = new Set(findings.map(finding => finding.check))
    for (const check of ['Speicherplatz', 'Datenbank', 'Schlüssel', 'Mail', 'Schriften', 'PDF', 'Uhr'])
      assert.ok(checks.has(check), check)
    for (const finding of findings) assert.ok(finding.state === 'ok' || finding.remedy, finding.text)
  }),
)

test(
  'a key of another machine',
  withDatabase(async t => {
    await loadDemoTenants(t.app)
    const owner = { db: t.admin, pool: t.pool, close: async () => undefined }
    assert.equal((await checkKey(t.app.config, owner)).state, 'ok')
    const other = await checkKey({ ...t.app.config, masterKey: Buffer.alloc(32, 9) }, owner)
    assert.ok(isBroken([other], /passt nicht/))
  }),
)

const config = (changes: Partial<Config>): Config => ({
  databaseUrl: undefined,
  dataDir: folder,
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://localhost:3000',
  smtpUrl: undefined,
  mailFrom: 'a@example.de',
  behindProxy: false,
  logLevel: 'silent',
  demo: true,
  masterKey: Buffer.alloc(32),
  ...changes,
})

test('a server that can’t be reached is broken, and the other checks go on', async () => {
  const findings = await examine(config({ databaseUrl: 'postgres://amt@127.0.0.1:1/x' }), () => undefined)
  assert.ok(isBroken(findings, /nicht erreichbar/))
  assert.ok(findings.some(finding => finding.check === 'Uhr'))
})

test('before the first start there is no database yet: nothing is broken by that', async () => {
  const findings = await examine(config({}), () => undefined)
  assert.equal(findings.find(finding => finding.check === 'Datenbank')?.state, 'note')
})

test('a data folder that is a file', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  const findings = await checkDisk(config({ dataDir: file })).catch(() => [])
  assert.ok(isBroken(findings, /ENOTDIR|EACCES/))
  mkdirSync(join(folder, 'sound'))
  assert.equal((await checkDisk(config({ dataDir: join(folder, 'sound') })))[0]?.state, 'ok')
})

test('mail: none set, a server that answers, one that refuses', async () => {
  assert.equal((await checkMail(config({}))).state, 'ok')
  assert.equal((await checkMail(config({ demo: false }))).state, 'note')
  const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'] })
  const port = await new Promise<number>(resolve => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  assert.equal((await checkMail(config({ smtpUrl: `smtp://127.0.0.1:${port}` }))).state, 'ok')
  await new Promise<void>(resolve => server.close(() => resolve()))
  assert.equal((await checkMail(config({ smtpUrl: `smtp://127.0.0.1:${port}` }))).state, 'broken')
})

test('mail: something that is no mail server', async () => {
  const stranger = createServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  await new Promise<void>(resolve => stranger.listen(0, '127.0.0.1', resolve))
  const address = stranger.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  assert.equal((await checkMail(config({ smtpUrl: `smtp://127.0.0.1:${port}` }))).state, 'broken')
  stranger.close()
})
