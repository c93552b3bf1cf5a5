import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import multipart from '@fastify/multipart'
import Fastify from 'fastify'
import type { App } from '../../platform/app.ts'
import { testDatabase } from '../../platform/db/test-database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import { historyOf } from '../audit/index.ts'
import { allTenants, loadDemoTenants } from '../tenants/index.ts'
import { MAX_FILES } from './domain/upload-message.ts'
import { attachmentsOf, openAttachment, removeAttachment, removeAttachmentsOf, saveUpload } from './index.ts'

let app: App
let close: () => Promise<void>
let dataDir = ''
let tenantId: TenantId
let otherTenant: TenantId
before(async () => {
  const database = await testDatabase()
  close = database.close
  dataDir = await mkdtemp(join(tmpdir(), 'attachments-'))
  app = { ...database.app, config: { ...database.app.config, dataDir } }
  await loadDemoTenants(app)
  const [first, second] = await allTenants(app)
  assert.ok(first && second)
  tenantId = first.id
  otherTenant = second.id
})
after(async () => {
  await close()
  await rm(dataDir, { recursive: true })
})

const pdf = (bytes = 1000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\n%%EOF\n')])
const accept = ['application/pdf', 'image/png'] as const
const upload = (stream: Readable, ownerId: string, more: { fileName?: string; maxBytes?: number } = {}) =>
  saveUpload(app, { tenantId, ownerId, fileName: 'Nachweis.pdf', maxBytes: 1e6, accept, stream, ...more })
const streamOf = (bytes: Buffer) => Readable.from(pieces(bytes), { objectMode: false })
function* pieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000)
}
/** Breaks off as a lost connection does. */
const breaking = () =>
  Readable.from(
    (async function* () {
      yield pdf()
      throw new Error('aborted')
    })(),
    { objectMode: false },
  )
const filesOnDisk = async (folder: string) =>
  (await readdir(join(dataDir, 'files', folder), { recursive: true, withFileTypes: true }).catch(() => [])).filter(
    entry => entry.isFile(),
  ).length

test('a file comes back as it was, under a safe name and with its hash in the record', async () => {
  const ownerId = newId()
  const bytes = pdf(200_000)
  const saved = await upload(streamOf(bytes), ownerId, { fileName: '../Größe\u202E.exe' })
  assert.ok(saved.ok)
  assert.equal(saved.attachment.name, 'Größe.pdf')
  const opened = await openAttachment(app, tenantId, ownerId, saved.attachment.id)
  assert.ok(opened && (await buffer(opened.stream)).equals(bytes))
  assert.deepEqual(await attachmentsOf(app.db, tenantId, ownerId), [saved.attachment])
  const [entry] = await historyOf(app.db, tenantId, ownerId)
  assert.equal(entry?.event, 'attachment.saved')
  assert.equal(entry?.detail.sha256, saved.attachment.sha256)
})

test('each refusal is named, and nothing is left on the disk', async () => {
  const ownerId = newId()
  const before = await filesOnDisk('')
  const outcomes = {
    'too-large': await upload(streamOf(pdf(2000)), ownerId, { maxBytes: 1500 }),
    'wrong-type': await upload(streamOf(Buffer.from('MZ this is a program, not a paper')), ownerId),
    empty: await upload(streamOf(Buffer.alloc(0)), ownerId),
    interrupted: await upload(breaking(), ownerId),
  }
  for (const [reason, outcome] of Object.entries(outcomes)) assert.deepEqual(outcome, { ok: false, reason })
  const gone = breaking().on('error', () => undefined)
  gone.destroy(new Error('aborted'))
  assert.deepEqual(await upload(gone, ownerId), { ok: false, reason: 'interrupted' })
  const jpeg = Buffer.concat([Buffer.of(0xff, 0xd8, 0xff, 0xe0), randomBytes(100)])
  for (const lie of [jpeg, pdf().subarray(0, 900), Buffer.from('%PDF'), Buffer.from(' %PDF-1.7 %%EOF padding')])
    assert.deepEqual(await upload(streamOf(lie), ownerId), { ok: false, reason: 'wrong-type' })
  assert.equal(await filesOnDisk(''), before)
  assert.deepEqual(await attachmentsOf(app.db, tenantId, ownerId), [])
})

test('nobody reaches a file through another owner or another tenant', async () => {
  const ownerId = newId()
  const saved = await upload(streamOf(pdf()), ownerId)
  assert.ok(saved.ok)
  const { id } = saved.attachment
  assert.equal(await openAttachment(app, tenantId, newId(), id), undefined)
  assert.equal(await openAttachment(app, otherTenant, ownerId, id), undefined)
  assert.equal(await removeAttachment(app, tenantId, newId(), id), false)
  assert.equal(await removeAttachment(app, otherTenant, ownerId, id), false)
  assert.deepEqual(await attachmentsOf(app.db, otherTenant, ownerId), [])
  assert.ok(await openAttachment(app, tenantId, ownerId, id))
})

test('removing one file leaves an equal one of the same person', async () => {
  const ownerId = newId()
  const bytes = pdf()
  const first = await upload(streamOf(bytes), ownerId)
  const second = await upload(streamOf(bytes), ownerId)
  assert.ok(first.ok && second.ok)
  const before = await filesOnDisk(tenantId)
  assert.equal(await removeAttachment(app, tenantId, ownerId, first.attachment.id), true)
  assert.equal(await filesOnDisk(tenantId), before - 1)
  const opened = await openAttachment(app, tenantId, ownerId, second.attachment.id)
  assert.ok(opened && (await buffer(opened.stream)).equals(bytes))
  assert.equal(await removeAttachmentsOf(app, tenantId, ownerId), 1)
  assert.equal(await filesOnDisk(tenantId), before - 2)
})

test('an owner has room for so many files, also when they come at once', async () => {
  const ownerId = newId()
  for (let n = 0; n < MAX_FILES - 1; n += 1) assert.ok((await upload(streamOf(pdf(10)), ownerId)).ok)
  const outcomes = await Promise.all([1, 2, 3].map(() => upload(streamOf(pdf(10)), ownerId)))
  assert.equal(outcomes.filter(outcome => outcome.ok).length, 1)
  assert.deepEqual(await upload(streamOf(pdf(10)), ownerId), { ok: false, reason: 'too-many' })
  assert.equal((await attachmentsOf(app.db, tenantId, ownerId)).length, MAX_FILES)
})

test('over HTTP a refused file does not stop the fields and files behind it', async () => {
  const ownerId = newId()
  const server = Fastify()
  await server.register(multipart, { limits: { fileSize: 5e6 } })
  server.post('/', async request => {
    const seen: string[] = []
    for await (const part of request.parts()) {
      if (part.type === 'field') seen.push(part.fieldname)
      else {
        const outcome = await upload(part.file, ownerId, { fileName: part.filename, maxBytes: 100_000 })
        seen.push(outcome.ok ? outcome.attachment.name : outcome.reason)
      }
    }
    return seen
  })
  const address = await server.listen()
  const form = new FormData()
  form.append('groß', new Blob([new Uint8Array(pdf(3_000_000))]), 'gross.pdf')
  form.append('falsch', new Blob(['x'.repeat(500_000)]), 'falsch.pdf')
  form.append('leer', new Blob([]), '')
  form.append('gut', new Blob([new Uint8Array(pdf())]), 'Größe.pdf')
  form.append('feld', 'x')
  const response = await fetch(address, { method: 'POST', body: form })
  assert.deepEqual(await response.json(), ['too-large', 'wrong-type', 'empty', 'Größe.pdf', 'feld'])
  await server.close()
})
