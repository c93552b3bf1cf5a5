import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWhole, mediaTypeOf } from './media-type.ts'
import { uploadMessage } from './upload-message.ts'

const bytes = (...parts: (string | number)[]): Buffer =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))))

const cases: readonly [string, Buffer, string | undefined][] = [
  ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'application/pdf'],
  ['a PDF after other bytes', bytes('<html>%PDF-1.7'), undefined],
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, '\0\x10JFIF'), 'image/jpeg'],
  ['a PNG', bytes(0x89, 'PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png'],
  ['a PNG without its first chunk', bytes(0x89, 'PNG\r\n\x1a\n\0\0\0\rabcd'), undefined],
  ['a program', bytes('MZ\x90\0'), undefined],
  ['an archive', bytes('PK\x03\x04'), undefined],
  ['a page', bytes('<!doctype html><script>'), undefined],
  ['a drawing with scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
  ['nothing', bytes(), undefined],
]
for (const [what, head, type] of cases)
  test(`${what} is ${type ?? 'not accepted'}`, () => assert.equal(mediaTypeOf(head), type))

test('a PDF that was cut off is not whole', () => {
  assert.ok(isWhole('application/pdf', bytes('trailer\n%%EOF\n')))
  assert.ok(!isWhole('application/pdf', bytes('stream ...')))
  assert.ok(isWhole('image/jpeg', bytes('anything')))
})

test('messages name the limit and the formats', () => {
  const limits = { maxBytes: 10 * 1024 * 1024, accept: ['application/pdf', 'image/jpeg', 'image/png'] } as const
  assert.match(uploadMessage('too-large', limits), /höchstens 10 MB/)
  assert.match(uploadMessage('wrong-type', limits), /PDF, JPG und PNG/)
})
