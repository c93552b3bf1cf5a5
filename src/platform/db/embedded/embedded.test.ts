import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { connect } from '../database.ts'
import { startEmbedded } from './index.ts'
import { findPostmaster } from './pid-file.ts'
import { isPostgres } from './process-mark.ts'

const root = mkdtempSync(join(tmpdir(), 'amtsweg-embedded-'))
after(() => rmSync(root, { recursive: true, force: true }))

const quiet = () => undefined

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const connection = connect(url, { connections: 1 })
  try {
    return (await sql.raw(text).execute(connection.db)).rows
  } finally {
    await connection.close()
  }
}

/** A second process that starts the server and says so. */
async function startElsewhere(dataDir: string): Promise<ChildProcess> {
  const code = `const { startEmbedded } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
    const server = await startEmbedded(${JSON.stringify(dataDir)}, () => undefined)
    process.stdin.once('data', async () => { await server.stop(); process.exit(0) })
    console.log('ready')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  assert.equal(String(line).trim(), 'ready')
  return child
}

test('a new data folder gets a database; what is written outlives stop and start', async () => {
  const dataDir = join(root, 'first')
  const first = await startEmbedded(dataDir, quiet)
  await query(first.url, 'create table kept as select 1 as n')
  await first.stop()
  assert.equal(findPostmaster(join(dataDir, 'postgres')), undefined)
  const second = await startEmbedded(dataDir, quiet)
  assert.equal(second.attached, false)
  assert.deepEqual(await query(second.url, 'select n from kept'), [{ n: 1 }])
  assert.deepEqual(await query(second.url, 'show fsync'), [{ fsync: 'on' }])
  await second.stop()
})

test('only the socket leads in: a private folder and no port', async () => {
  const dataDir = join(root, 'first')
  const server = await startEmbedded(dataDir, quiet)
  assert.equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)
  assert.deepEqual(await query(server.url, 'show listen_addresses'), [{ listen_addresses: '' }])
  await server.stop()
})

test('a killed server is started again by itself, and nothing acknowledged is lost', async () => {
  const dataDir = join(root, 'first')
  const server = await startEmbedded(dataDir, quiet)
  await query(server.url, 'insert into kept values (2)')
  const before = findPostmaster(join(dataDir, 'postgres'))
  assert.ok(before)
  process.kill(before.pid, 'SIGKILL')
  await until(() => {
    const now = findPostmaster(join(dataDir, 'postgres'))
    return now?.ready === true && now.pid !== before.pid
  })
  assert.deepEqual(await query(server.url, 'select count(*) as n from kept'), [{ n: 2 }])
  await server.stop()
})

test('when the starting process was killed, the next start attaches and its stop ends the server', async () => {
  const dataDir = join(root, 'first')
  const other = await startElsewhere(dataDir)
  other.kill('SIGKILL')
  await once(other, 'exit')
  const server = await startEmbedded(dataDir, quiet)
  assert.equal(server.attached, true)
  await server.stop()
  assert.equal(findPostmaster(join(dataDir, 'postgres')), undefined)
})

test('while another process uses the server, a stop leaves it running; the last one ends it', async () => {
  const dataDir = join(root, 'first')
  const other = await startElsewhere(dataDir)
  const server = await startEmbedded(dataDir, quiet)
  await server.stop()
  assert.ok(findPostmaster(join(dataDir, 'postgres')))
  other.stdin?.write('stop\n')
  await once(other, 'exit')
  assert.equal(findPostmaster(join(dataDir, 'postgres')), undefined)
})

test('a pid file that names someone else’s process does not count', async () => {
  const dataDir = join(root, 'first')
  writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n/x\n1\n5432\n/x\n\n\nready\n`)
  const server = await startEmbedded(dataDir, quiet)
  assert.equal(server.attached, false)
  assert.deepEqual(await query(server.url, 'select count(*) as n from kept'), [{ n: 2 }])
  await server.stop()
})

test('a start that was killed while making the database begins anew', async () => {
  const dataDir = join(root, 'second')
  mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres.lock'), '999999999 1')
  const server = await startEmbedded(dataDir, quiet)
  await query(server.url, 'select 1')
  await server.stop()
})

test('a path too deep for a socket gets a short private folder', async () => {
  const dataDir = join(root, ...Array.from({ length: 4 }, () => 'a-rather-long-folder-name-indeed'))
  const server = await startEmbedded(dataDir, quiet)
  const socketDir = new URL(server.url).searchParams.get('host') ?? ''
  assert.ok(socketDir.length < 60)
  assert.equal(statSync(socketDir).mode & 0o777, 0o700)
  await query(server.url, 'select 1')
  await server.stop()
  rmSync(socketDir, { recursive: true })
})

test('a living process that is no PostgreSQL is not taken for one', () => {
  assert.equal(isPostgres(process.pid), false)
  assert.equal(isPostgres(2 ** 30), false)
})

async function until(holds: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; !holds(); await sleep(20)) assert.ok(Date.now() < deadline, 'never came')
}
