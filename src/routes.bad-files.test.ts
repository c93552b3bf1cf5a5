import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { assertDecent, assertRefusal } from '../test/support/routes/decent.ts'
import { send } from '../test/support/routes/request.ts'
import { PDF, type Victim, victim } from '../test/support/routes/victim.ts'
import { type WholeApplication, wholeApplication } from '../test/support/routes/whole-application.ts'
import { openDrafts } from './modules/applications/drafts/open-drafts.ts'

const BOUNDARY = '----a-boundary'
const PAGE = 'hunde/1/befreiung'

let whole: WholeApplication
let v: Victim
before(async () => {
  whole = await wholeApplication()
  v = await victim(whole)
  const hund = { rufname: 'Luna', rasse: 'Mischling', geschlecht: 'huendin' }
  await openDrafts(whole.app).change(v.tenantId, v.draftId, draft => ({ answers: { ...draft.answers, hunde: [hund] } }))
})
after(() => whole.close())

interface Part {
  readonly name: string
  readonly fileName?: string
  readonly type?: string
  readonly content: Buffer | string
}
const partOf = ({ name, fileName, type, content }: Part): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"`),
    Buffer.from(fileName === undefined ? '' : `; filename="${fileName}"`),
    Buffer.from(`\r\ncontent-type: ${type ?? 'text/plain'}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
const multipart = (parts: readonly Part[]): Buffer =>
  Buffer.concat([...parts.map(partOf), Buffer.from(`--${BOUNDARY}--\r\n`)])

const upload = (body: Buffer, page = PAGE) =>
  send(whole.server, {
    method: 'POST',
    url: `/antrag/${v.draftId}/seite/${page}`,
    cookie: v.draftCookie,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body,
  })
const answer = (body: Buffer) =>
  send(whole.server, {
    method: 'POST',
    url: `/antrag/${v.caseId}/status/antwort`,
    cookie: v.caseCookie,
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body,
  })

async function filesOf(id: string): Promise<readonly { name: string; media_type: string }[]> {
  const found = await sql<{ name: string; media_type: string }>`
    select name, media_type from attachments where owner_id = ${id} order by id`.execute(whole.t.admin)
  return found.rows
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')
const LIES: readonly (readonly [what: string, fileName: string, type: string, content: Buffer])[] = [
  ['a program named .pdf', 'attest.pdf', 'application/pdf', Buffer.from('MZ\x90\0\x03\0\0\0 a program')],
  ['a page named .png', 'bild.png', 'image/png', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with a script', 'bild.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a packed bomb named .pdf', 'attest.pdf', 'application/pdf', gzipSync(Buffer.alloc(5_000_000))],
  ['an archive named .jpg', 'bild.jpg', 'image/jpeg', Buffer.from('PK\x03\x04 an archive')],
  ['a page before a PDF', 'attest.pdf', 'application/pdf', Buffer.concat([Buffer.from('<html>'), PDF])],
  ['half a PDF', 'attest.pdf', 'application/pdf', Buffer.from('%PDF-1.7\n1 0 obj\nstream')],
  ['nothing', 'attest.pdf', 'application/pdf', Buffer.alloc(0)],
  ['eleven megabytes', 'attest.pdf', 'application/pdf', Buffer.concat([PDF, Buffer.alloc(11 * 1024 * 1024), PDF])],
]
for (const [what, fileName, type, content] of LIES)
  test(`${what} is not taken, and the page says why`, async () => {
    const before = [await filesOf(v.draftId), await filesOf(v.caseId)]
    for (const [send, name] of [
      [upload, 'nachweise'],
      [answer, 'datei'],
    ] as const) {
      const refused = await send(multipart([{ name, fileName, type, content }]))
      assertRefusal(refused, [422], what)
      assert.match(refused.body, /<title>Fehler: /, what)
      assert.match(refused.body, /Datei/, what)
      assert.doesNotMatch(refused.body, /<script>alert/, what)
    }
    assert.deepEqual([await filesOf(v.draftId), await filesOf(v.caseId)], before)
  })

test('the type comes from the content, the name is made harmless', async () => {
  const before = await filesOf(v.draftId)
  const file = { name: 'nachweise', fileName: '../../../etc/evil.pdf.exe', type: 'text/html', content: PNG }
  assertDecent(await upload(multipart([file])), 'a picture')
  const [kept] = (await filesOf(v.draftId)).slice(before.length)
  assert.deepEqual(kept, { name: 'evil.pdf.png', media_type: 'image/png' })
})

const BROKEN: readonly (readonly [what: string, body: Buffer, statuses: readonly number[]])[] = [
  ['cut off', multipart([{ name: 'nachweise', fileName: 'a.pdf', content: PDF }]).subarray(0, 120), [400, 422]],
  ['no end', Buffer.from(`--${BOUNDARY}\r\n`), [400, 422]],
  ['another boundary', Buffer.from('--other\r\n\r\nx'), [400, 422]],
  ['not multipart at all', Buffer.from('nachweise=x'), [400, 422]],
  ['a prototype as name', multipart([{ name: '__proto__', content: 'x' }]), [400, 422]],
  ['NUL in a text', multipart([{ name: 'befreiungText', content: 'a\0b' }]), [400, 422]],
  ['broken UTF-8 in a text', multipart([{ name: 'antwort', content: Buffer.from([0xe4, 0xff]) }]), [400, 422]],
  ['too many fields', multipart(Array.from({ length: 5000 }, (_, at) => ({ name: `f${at}`, content: 'x' }))), [413]],
  [
    'too many files',
    multipart(Array.from({ length: 60 }, () => ({ name: 'x', fileName: 'a.pdf', content: PDF }))),
    [413, 422],
  ],
  ['a text without end', multipart([{ name: 'befreiungText', content: 'a'.repeat(1_000_000) }]), [413, 422]],
]
for (const [what, body, statuses] of BROKEN)
  test(`a broken upload: ${what}`, async () => {
    const before = [await filesOf(v.draftId), await filesOf(v.caseId)]
    for (const sent of [await upload(body), await answer(body)]) assertRefusal(sent, statuses, what)
    assert.deepEqual([await filesOf(v.draftId), await filesOf(v.caseId)], before)
  })

test('a file for a page that asks for none is dropped', async () => {
  const before = await filesOf(v.draftId)
  const sent = await upload(multipart([{ name: 'halter', fileName: 'a.pdf', content: PDF }]), 'halter')
  assertDecent(sent, 'halter')
  assert.deepEqual(await filesOf(v.draftId), before)
})

test('a download is never shown as a page', async () => {
  const sent = await send(whole.server, {
    url: `/antrag/${v.draftId}/dateien/${v.draftFile}`,
    cookie: v.draftCookie,
  })
  assert.equal(sent.statusCode, 200)
  assert.match(String(sent.headers['content-disposition']), /^attachment; filename="Attest Entwurf.pdf"/)
  assert.equal(sent.headers['x-content-type-options'], 'nosniff')
  assert.match(String(sent.headers['content-security-policy']), /sandbox/)
})
