import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { newId } from '../id.ts'
import { type BlobOwner, hasBlob, openBlob, putBlob, removeBlob, sweepUnfinishedBlobs } from './blobs.ts'
import { DamagedBlob, FRAME_BYTES } from './frames.ts'

let dataDir = ''
before(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'blobs-'))
})
after(() => rm(dataDir, { recursive: true }))

const owner: BlobOwner = { tenantId: newId<'tenant'>(), tenantKey: randomBytes(32), subject: 'attachment:1' }
async function* inChunks(bytes: Buffer, size = 10_000) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const put = (bytes: Buffer, as = owner) => putBlob({ dataDir }, as, inChunks(bytes))
const read = (key: string, as = owner) => buffer(openBlob({ dataDir }, as, key))
const fileOf = (key: string) => join(dataDir, 'files', owner.tenantId, key.slice(0, 2), key)
const incoming = () => readdir(join(dataDir, 'files', 'incoming'))

for (const size of [0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 3 * FRAME_BYTES, 300_000]) {
  test(`${size} bytes come back as they were`, async () => {
    const bytes = randomBytes(size)
    const blob = await put(bytes)
    assert.equal(blob.bytes, size)
    assert.equal(blob.sha256, createHash('sha256').update(bytes).digest('hex'))
    assert.ok((await read(blob.key)).equals(bytes))
  })
}

test('the disk holds neither the text nor its hash', async () => {
  const text = Buffer.from('Erika Mustermann '.repeat(100))
  const blob = await put(text)
  assert.ok(!(await readFile(fileOf(blob.key))).includes('Mustermann'))
  assert.notEqual(blob.key, blob.sha256)
})

test('what is cut off, changed, swapped or appended does not open', async () => {
  const blob = await put(randomBytes(3 * FRAME_BYTES))
  const whole = await readFile(fileOf(blob.key))
  const frame = FRAME_BYTES + 16
  const [first, second, third] = [0, 1, 2].map(n => whole.subarray(20 + n * frame, 20 + (n + 1) * frame))
  assert.ok(first && second && third)
  const header = whole.subarray(0, 20)
  const flipped = Buffer.from(whole)
  flipped[100] = (flipped[100] ?? 0) ^ 1
  const damaged = {
    'last frame missing': Buffer.concat([header, first, second]),
    'cut inside a frame': whole.subarray(0, whole.length - 5),
    'header only': header,
    'half a header': whole.subarray(0, 10),
    empty: Buffer.alloc(0),
    'one bit': flipped,
    swapped: Buffer.concat([header, second, first, third]),
    'frame twice': Buffer.concat([header, first, second, second, third]),
    appended: Buffer.concat([whole, Buffer.of(0)]),
  }
  for (const [what, bytes] of Object.entries(damaged)) {
    await writeFile(fileOf(blob.key), bytes)
    await assert.rejects(read(blob.key), DamagedBlob, what)
  }
})

test('another key, another tenant or another subject does not open it', async () => {
  const blob = await put(Buffer.from('x'))
  await assert.rejects(read(blob.key, { ...owner, tenantKey: randomBytes(32) }), DamagedBlob)
  await assert.rejects(read(blob.key, { ...owner, subject: 'attachment:2' }), DamagedBlob)
  await assert.rejects(read(blob.key, { ...owner, tenantId: newId<'tenant'>() }), { code: 'ENOENT' })
})

test('a key that is no key reaches no file', () => {
  for (const key of ['../../master.key', '', 'ab/cd']) assert.throws(() => openBlob({ dataDir }, owner, key))
})

test('a source that fails leaves nothing', async () => {
  const failing = async function* () {
    yield randomBytes(200_000)
    throw new Error('connection lost')
  }
  await assert.rejects(putBlob({ dataDir }, owner, failing()), /connection lost/)
  assert.deepEqual(await incoming(), [])
})

test('removing is final and may be repeated', async () => {
  const blob = await put(Buffer.from('weg'))
  assert.ok(await hasBlob({ dataDir }, owner.tenantId, blob.key))
  await removeBlob({ dataDir }, owner.tenantId, blob.key)
  await removeBlob({ dataDir }, owner.tenantId, blob.key)
  assert.ok(!(await hasBlob({ dataDir }, owner.tenantId, blob.key)))
  await assert.rejects(read(blob.key), { code: 'ENOENT' })
})

test('half-written files of killed processes are swept after a day', async () => {
  const old = join(dataDir, 'files', 'incoming', 'old')
  const fresh = join(dataDir, 'files', 'incoming', 'fresh')
  await writeFile(old, '')
  await writeFile(fresh, '')
  const now = new Date()
  const twoDaysAgo = new Date(now.getTime() - 2 * 86_400_000)
  await utimes(old, twoDaysAgo, twoDaysAgo)
  assert.equal(await sweepUnfinishedBlobs({ dataDir }, now), 1)
  assert.deepEqual(await incoming(), ['fresh'])
})

test('memory stays flat while 160 MB pass in and out', async () => {
  const chunk = randomBytes(64 * 1024)
  const chunks = 2560
  const source = async function* () {
    for (let n = 0; n < chunks; n += 1) yield chunk
  }
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 5)
  const blob = await putBlob({ dataDir }, owner, source())
  let bytes = 0
  for await (const part of openBlob({ dataDir }, owner, blob.key)) bytes += part.length
  clearInterval(watch)
  assert.equal(bytes, chunks * chunk.length)
  assert.ok(peak - before < 90e6, `grew by ${Math.round((peak - before) / 1e6)} MB`)
  await removeBlob({ dataDir }, owner.tenantId, blob.key)
})
