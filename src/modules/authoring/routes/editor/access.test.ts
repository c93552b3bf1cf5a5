import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Browser } from '../../../../../test/support/browser.ts'
import { newId } from '../../../../platform/id.ts'
import { type TestDesigner, testDesigner, url } from './test-designer.ts'

let d: TestDesigner
before(async () => {
  d = await testDesigner()
})
after(() => d.close())

test('401 and 403: only authors and those who publish', async () => {
  const id = await d.newDraft()
  const stranger = new Browser(d.server)
  assert.match(String((await stranger.get(url(id))).headers.location), /anmelden/)
  assert.equal((await stranger.post(url(id, '/aendern'), {})).statusCode, 401)
  const clerk = await d.signedIn('sachbearbeitung@neustadt.example')
  for (const rest of ['', '/dienst', '/texte', '/befunde', '/vorschau', '/vorschau/aufgaben'])
    assert.equal((await clerk.get(url(id, rest))).statusCode, 403, rest)
  for (const rest of [
    '/aendern',
    '/eigenschaften',
    '/regel',
    '/dienst',
    '/texte',
    '/zurueck',
    '/offene-regel',
    '/vorschau/leeren',
  ])
    assert.equal((await clerk.post(url(id, rest), {})).statusCode, 403, rest)
})

test('404: no such draft, and one of another authority', async () => {
  const other = await d.signedIn('formulare@erfurt.example').catch(() => undefined)
  assert.equal((await d.browser.get(url(newId()))).statusCode, 404)
  assert.equal((await d.browser.get('/amt/formulare/1')).statusCode, 404)
  if (other) assert.equal((await other.get(url(await d.newDraft()))).statusCode, 404)
})

test('only the preview may be framed, and only by us; the designer frames nobody else', async () => {
  const id = await d.newDraft()
  const editor = await d.browser.get(url(id))
  assert.match(String(editor.headers['content-security-policy']), /frame-src 'self'.*frame-ancestors 'none'/)
  assert.equal(editor.headers['x-frame-options'], 'DENY')
  const preview = await d.browser.get(url(id, '/vorschau/aufgaben'))
  assert.match(String(preview.headers['content-security-policy']), /frame-ancestors 'self'/)
  assert.equal(preview.headers['x-frame-options'], 'SAMEORIGIN')
})

test('scripts in labels are text everywhere', async () => {
  const id = await d.newDraft()
  const script = '<script>alert(1)</script>"><img src=x>'
  await d.saveProperties(id, 'field.email', { label: script, hint: script })
  for (const rest of [
    '?teil=field.email',
    '/texte',
    '/dienst',
    '/befunde',
    '/vorschau/seite/kontakt',
    '?teil=field.email&regel=when',
  ]) {
    const { body } = await d.browser.get(url(id, rest))
    assert.ok(!body.includes('<script>alert') && !body.includes('<img src=x'), rest)
  }
})

test('saving a form of 100 components takes under 300 ms', async () => {
  const id = await d.newDraft()
  for (let added = 0; added < 95; added++) await d.change(id, { teil: 'field.email', dazu: 'radios' })
  const started = performance.now()
  const answer = await d.saveProperties(id, 'field.email', { label: 'E-Mail' })
  const page = await d.browser.get(d.browser.location.split('#')[0] ?? '')
  const took = performance.now() - started
  assert.equal(answer.statusCode, 303)
  assert.equal(page.statusCode, 200)
  assert.ok(took < 900, `three requests took ${took} ms`)
})
