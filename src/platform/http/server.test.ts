import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { createLogger } from '../log.ts'
import { publicRoute } from './route.ts'
import { createServer } from './server.ts'

let server: FastifyInstance
let port = 0
before(async () => {
  server = await createServer({
    routes: [publicRoute({ method: 'GET', url: '/', audit: null, handler: (_request, reply) => reply.send('da') })],
    log: createLogger('silent'),
    https: false,
    staticDir: tmpdir(),
    styleHashes: () => [],
    renderProblem: ({ status, title }) => `<h1>${status} ${title}</h1>`,
  })
  port = Number(new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port)
})
after(() => server.close())

/** Sends these bytes and reads until the server hangs up. */
async function sendBytes(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  return text(socket)
}

const CASES: readonly (readonly [what: string, bytes: string, status: string])[] = [
  ['no HTTP at all', 'hallo\r\n\r\n', '400 Bad Request'],
  ['an address of 40,000 letters', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, '431 '],
  ['a cookie of 40,000 letters', `GET / HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(40_000)}\r\n\r\n`, '431 '],
  ['two lengths', 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', '400 '],
  [
    'length and chunks',
    'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0',
    '400 ',
  ],
  ['a line break in a header', 'GET / HTTP/1.1\r\nhost: x\r\na: b\rc\r\n\r\n', '400 '],
  ['half an escape in the address', 'GET /%E4 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', '400 '],
]
for (const [what, bytes, status] of CASES)
  test(`${what}: a page with safe headers`, async () => {
    const answer = await sendBytes(bytes)
    assert.ok(answer.startsWith(`HTTP/1.1 ${status}`), answer.slice(0, 80))
    assert.match(answer, /content-security-policy: default-src 'none'/i)
    assert.match(answer, /x-content-type-options: nosniff/i)
    assert.match(answer, /<h1>4\d\d \p{L}/u)
  })

test('after all that it still serves', async () => {
  assert.match(await sendBytes('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'), /\r\n\r\nda$/)
})
