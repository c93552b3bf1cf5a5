import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Breadcrumb } from './breadcrumb.tsx'
import { Card } from './card.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Pagination, shownPages } from './pagination.tsx'
import { SummaryList } from './summary-list.tsx'
import { TaskList } from './task-list.tsx'

test('pages shown: first, last and the neighbours', () => {
  assert.deepEqual(shownPages(1, 2), [1, 2])
  assert.deepEqual(shownPages(5, 9), [1, 'gap', 4, 5, 6, 'gap', 9])
  assert.deepEqual(shownPages(1, 9), [1, 2, 'gap', 9])
})

test('the current page is named, a single page needs no pagination', () => {
  const href = (page: number) => `?seite=${page}`
  assert.match(
    renderToString(<Pagination page={2} pages={3} href={href} />),
    /aria-label="Seite 2" aria-current="page"/,
  )
  assert.equal(renderToString(<Pagination page={1} pages={1} href={href} />), '')
})

test('the last crumb is the page itself', () => {
  const html = renderToString(<Breadcrumb crumbs={[{ label: 'Start', href: '/' }, { label: 'Hund' }]} />)
  assert.match(html, /<nav class="aw-breadcrumb" aria-label="Sie sind hier">/)
  assert.match(html, /<span aria-current="page">Hund<\/span>/)
})

test('the error summary is announced, takes the focus and leads to the fields', () => {
  const html = renderToString(<ErrorSummary errors={[{ id: 'name', message: 'Geben Sie Ihren Namen ein' }]} />)
  assert.match(html, /tabindex="-1" autofocus/)
  assert.match(html, /role="alert"/)
  assert.match(html, /<a href="#name">Geben Sie Ihren Namen ein<\/a>/)
  assert.equal(renderToString(<ErrorSummary errors={[]} />), '')
})

test('"Ändern" says what it changes', () => {
  const html = renderToString(<SummaryList rows={[{ label: 'Name', value: 'Erika', changeHref: '/name' }]} />)
  assert.match(html, /Ändern<span class="aw-hidden">: Name<\/span>/)
})

test('a task names its state; one that cannot begin is no link', () => {
  const html = renderToString(
    <TaskList
      tasks={[
        { title: 'Person', href: '/p', status: 'Fertig' },
        { title: 'Absenden', status: 'Noch nicht möglich' },
      ]}
    />,
  )
  assert.match(html, /<a [^>]*aria-describedby="aufgabe-1">Person<\/a>/)
  assert.equal(html.match(/<a /g)?.length, 1)
})

test('a card has one link, in its heading', () => {
  const html = renderToString(
    <Card title="Hund" href="/hund" level={3}>
      <p>Text</p>
    </Card>,
  )
  assert.match(html, /<h3 class="kern-title"><a [^>]*href="\/hund">Hund<\/a><\/h3>/)
})
