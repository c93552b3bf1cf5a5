import assert from 'node:assert/strict'
import type { LightMyRequestResponse } from 'fastify'

const HEADERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['content-security-policy', /default-src 'none'/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^same-origin$/],
]
/** The designer shows the preview in a frame of its own. */
const FRAMED = /formulare\/[^/ ]+\/vorschau/
/** What only the inside knows: stacks, paths, SQL, class names. */
const INSIDE =
  /\bat [\w.<>]+ \(|node_modules|\/src\/|\.ts:\d|TypeError|SyntaxError|ReferenceError|RangeError|ECONN|violates|relation "|FST_|select .+ from /i

/** Every answer, good or bad: safe headers, and nothing of the inside. */
export function assertDecent(answer: LightMyRequestResponse, what: string): void {
  const { headers, body, statusCode } = answer
  assert.ok(statusCode < 500, `${what}: ${statusCode}`)
  for (const [name, value] of HEADERS)
    if (!(name === 'x-frame-options' && FRAMED.test(what)))
      assert.match(String(headers[name]), value, `${what}: ${name}`)
  if (FRAMED.test(what)) assert.match(String(headers['x-frame-options']), /^(DENY|SAMEORIGIN)$/, what)
  if (statusCode >= 400 || statusCode === 200)
    assert.match(String(headers['cache-control']), /no-store|immutable|public, max-age=3600/, `${what}: cache-control`)
  if (statusCode >= 400) assert.doesNotMatch(body, INSIDE, what)
}

/** A refusal is a page in German that says what to do next. */
export function assertRefusal(answer: LightMyRequestResponse, statuses: readonly number[], what: string): void {
  assertDecent(answer, what)
  assert.ok(statuses.includes(answer.statusCode), `${what}: ${answer.statusCode}, not ${statuses}`)
  assert.match(String(answer.headers['content-type']), /^text\/html; charset=utf-8/, what)
  assert.match(answer.body, /<html lang="de">/, what)
  assert.match(answer.body, /<h1[ >]/, what)
  assert.match(answer.body, /<(a|button) /, `${what}: a way on`)
}
