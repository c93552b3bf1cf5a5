import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderProblem } from './error-page.tsx'

test('says what happened, what to do, and where to go on', () => {
  const html = renderProblem({ status: 404, title: 'Diese Seite gibt es nicht', advice: 'Suchen Sie neu.' })
  assert.match(html, /<h1>Diese Seite gibt es nicht<\/h1><p>Suchen Sie neu\.<\/p>/)
  assert.match(html, /href="\/"/)
  assert.doesNotMatch(html, /Nummer/)
})

test('a bug has a number to quote, and nothing else of it shows', () => {
  const html = renderProblem({ status: 500, title: 'T', advice: 'A', reference: 'abc123' })
  assert.match(html, /<strong>abc123<\/strong>/)
})
