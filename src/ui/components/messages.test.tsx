import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Alert } from './alert.tsx'
import { Badge } from './badge.tsx'
import { Button, ButtonLink } from './button.tsx'
import { Details } from './details.tsx'
import { Timeline } from './timeline.tsx'

test('an alert says in words what its colour says', () => {
  const html = renderToString(<Alert kind="warning" title="Frist" level={3} />)
  assert.match(html, /<h3 class="kern-title"><span class="aw-hidden">Wichtig: <\/span>Frist<\/h3>/)
  assert.doesNotMatch(html, /role=/)
})

test('only what the last step caused is announced', () => {
  assert.match(renderToString(<Alert title="x" kind="success" announce />), /role="status"/)
  assert.match(renderToString(<Alert title="x" kind="danger" announce />), /role="alert"/)
})

test('a button submits unless said, and a link that looks like one stays a link', () => {
  assert.match(renderToString(<Button>Weiter</Button>), /<button class="kern-btn kern-btn--primary" type="submit">/)
  assert.match(renderToString(<ButtonLink href="/x">Weiter</ButtonLink>), /^<a class="kern-btn[^>]* href="\/x">/)
})

test('pictures are not read aloud', () => {
  assert.match(renderToString(<Button icon="search">Suchen</Button>), /aria-hidden="true"><\/span>/)
})

test('a badge keeps its words', () => {
  assert.match(renderToString(<Badge kind="danger">Überfällig</Badge>), />Überfällig</)
})

test('details are native', () => {
  assert.match(renderToString(<Details summary="Kosten">x</Details>), /^<details[^>]*><summary/)
})

test('times are readable for machines', () => {
  const html = renderToString(
    <Timeline entries={[{ when: '3. Mai 2026', datetime: '2026-05-03', title: 'Eingang' }]} />,
  )
  assert.match(html, /<time datetime="2026-05-03">3\. Mai 2026<\/time>/)
})
