import assert from 'node:assert/strict'
import { test } from 'node:test'
import { downloadHeaders } from './download.ts'

const disposition = (name: string) => downloadHeaders(name, 'application/pdf')['content-disposition']

test('old programs get plain letters, all others the real name', () => {
  assert.equal(
    disposition('Größe ẞ é.pdf'),
    `attachment; filename="Groesse SS e.pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%E1%BA%9E%20%C3%A9.pdf`,
  )
})

test('no name breaks out of the header', () => {
  for (const name of ['a"; filename="b.exe', 'a\r\nSet-Cookie: x=1', "it's (1)*.pdf", 'half \ud800 pair', '文書.pdf']) {
    assert.match(disposition(name) ?? '', /^attachment; filename="[\w .()+,-]*"; filename\*=UTF-8''[\w.~%-]*$/)
  }
})

test('a file is never run, guessed at or cached', () => {
  const headers = downloadHeaders('a.pdf', 'application/pdf', 12)
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(headers['content-security-policy'] ?? '', /sandbox/)
  assert.match(headers['cache-control'] ?? '', /no-store/)
  assert.equal(headers['content-length'], '12')
})
