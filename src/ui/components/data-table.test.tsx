import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { DataTable } from './data-table.tsx'

const columns = [
  { title: 'Nummer', cell: (row: { n: number }) => row.n, rowHeader: true },
  { title: 'Tage', cell: (row: { n: number }) => row.n * 2, numeric: true },
]

test('cells keep their roles and headings when the table becomes a list', () => {
  const html = renderToString(<DataTable caption="Vorgänge" columns={columns} rows={[{ n: 1 }]} />)
  assert.match(html, /<table [^>]*role="table"><caption[^>]*>Vorgänge<\/caption>/)
  assert.match(html, /<th [^>]*scope="row" role="rowheader">1<\/th>/)
  assert.match(html, /role="cell" data-label="Tage">2<\/td>/)
})

test('an empty table says so', () => {
  assert.equal(
    renderToString(<DataTable caption="x" columns={columns} rows={[]} empty="Nichts da." />),
    '<p class="aw-empty">Nichts da.</p>',
  )
})
