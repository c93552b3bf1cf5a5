import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdownToHtml } from './markdown.tsx'

test('paragraphs, lists, emphasis and links', () => {
  assert.equal(markdownToHtml('Bis **14 Tage**').trim(), '<p>Bis <strong>14 Tage</strong></p>')
  assert.match(markdownToHtml('- eins\n- zwei'), /<ul>\s*<li>eins<\/li>/)
  assert.match(markdownToHtml('[Satzung](/satzung)'), /<a href="\/satzung">Satzung<\/a>/)
})

test('headings begin where the page needs them', () => {
  assert.match(markdownToHtml('# A'), /<h2>A<\/h2>/)
  assert.match(markdownToHtml('## A\n\n### B\n\n## C', 3), /<h3>A<\/h3>\s*<h4>B<\/h4>\s*<h3>C<\/h3>/)
})

const ATTACKS = [
  '<script>alert(1)</script>',
  'text <img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](data:text/html,<script>1</script>)',
  '[x](//evil.example)',
  '![x](https://evil.example/a.png)',
  '<a href="javascript:alert(1)">x</a>',
  '[x](/a"onmouseover="alert(1))',
  '# <svg onload=alert(1)>',
  '`<script>`',
]
for (const attack of ATTACKS)
  test(`no script, picture or foreign scheme comes out of ${attack}`, () => {
    const html = markdownToHtml(attack)
    assert.doesNotMatch(html, /<(script|img|svg)|href="(javascript|data|\/\/)|<[^>]* on\w+=/i)
  })
