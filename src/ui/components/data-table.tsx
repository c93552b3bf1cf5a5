import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  readonly title: string
  cell(row: Row): ComponentChildren
  readonly numeric?: boolean
  /** Names the row; one column at most. */
  readonly rowHeader?: boolean
}

interface DataTableProps<Row> {
  readonly caption: string
  /** The caption is only read aloud, because a heading above says the same. */
  readonly hideCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Shown instead of an empty table. */
  readonly empty?: ComponentChildren
}

/** A table that becomes a list of labelled lines on a small screen. The roles keep it a table for screen readers there. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, empty }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <p class="aw-empty">{empty}</p>
  return (
    <table class="kern-table aw-table" {...ROLE.table}>
      <caption class={hideCaption ? 'aw-hidden' : 'kern-title'}>{caption}</caption>
      <thead {...ROLE.rowgroup}>
        <tr {...ROLE.row}>
          {columns.map(column => (
            <th class={column.numeric ? HEAD_NUMERIC : HEAD} scope="col" {...ROLE.columnheader}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.rowgroup}>
        {rows.map(row => (
          <tr class="kern-table__row" {...ROLE.row}>
            {columns.map(column => (
              <Cell column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Said again because `display: block` takes them away in some browsers. */
const ROLE = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
const HEAD = 'kern-table__header'
const HEAD_NUMERIC = 'kern-table__header kern-table__header--numeric'

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.rowHeader)
    return (
      <th class={HEAD} scope="row" {...ROLE.rowheader}>
        {column.cell(row)}
      </th>
    )
  return (
    <td
      class={column.numeric ? 'kern-table__cell kern-table__cell--numeric' : 'kern-table__cell'}
      {...ROLE.cell}
      data-label={column.title}
    >
      {column.cell(row)}
    </td>
  )
}
