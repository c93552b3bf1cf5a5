import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { samplePages } from '../../../../test/samples/sample-pages.tsx'

for (const [name, page] of Object.entries(samplePages))
  test(`${name}: one heading, labels and descriptions lead somewhere, ids are unique`, () => {
    const html = render(page())
    assert.equal(html.match(/<h1/g)?.length, 1)
    const all = Array.from(html.matchAll(/ id="([^"]+)"/g), match => match[1])
    assert.equal(new Set(all).size, all.length)
    for (const [, id] of html.matchAll(/ for="([^"]+)"/g)) assert.ok(all.includes(id), id)
    for (const [, ids = ''] of html.matchAll(/ aria-describedby="([^"]+)"/g))
      for (const id of ids.split(' ')) assert.ok(all.includes(id), id)
    for (const [, id] of html.matchAll(/<a href="#([^"]+)"/g)) assert.ok(all.includes(id), id)
  })

test('expired: what was sent goes along, escaped, each value; an old code does not', () => {
  const html = render(samplePages.expired())
  assert.ok(html.includes('<input type="hidden" name="name" value="&quot;>&lt;script>"/>'))
  assert.ok(html.includes('name="wahl" value="a"'))
  assert.ok(html.includes('name="wahl" value="b"'))
  assert.equal(html.match(/name="_code"/g)?.length, 1)
  assert.ok(html.includes('Ihre letzten Eingaben sind noch da'))
})

test('receipt: the number is spoken digit by digit, in groups', () => {
  assert.ok(render(samplePages.receipt()).includes('0 0 4 2, 8 3 9 1, 5 0 2 7'))
})

test('review: nothing can be sent while something is missing', () => {
  const html = render(samplePages.incomplete())
  assert.ok(!html.includes('Verbindlich absenden'))
  assert.ok(html.includes('<a href="/alles">Alle Arten von Fragen</a>'))
})

test('review: a declaration that is missing is told at the box and above', () => {
  const html = render(samplePages.review())
  assert.match(html, /<a href="#richtig">Bestätigen Sie „Richtigkeit“<\/a>/)
  assert.match(html, /id="richtig"[^>]*aria-invalid="true"/)
})

test('codes: buttons that need script wait for it', () => {
  assert.match(render(samplePages.later()), /data-print="true" hidden/)
})
