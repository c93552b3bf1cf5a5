import { all, child, textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { Refused } from '../xml/refused.ts'
import { type Columns, columnsOf } from './columns.ts'

const MAX_ENTRIES = 100_000

/** The rows of a list as code and text, in their order. */
export function entriesOf(document: XmlNode): { value: string; label: string }[] {
  const columns = columnsOf(document)
  const rows = all(child(document, 'SimpleCodeList'), 'Row')
  if (rows.length === 0)
    throw new Refused('Die Codeliste enthält keine Einträge. Laden Sie sie mit ihren Werten (SimpleCodeList) herunter.')
  if (rows.length > MAX_ENTRIES)
    throw new Refused(`Die Codeliste hat mehr als ${MAX_ENTRIES} Einträge. So viele werden nicht gelesen.`)
  const seen = new Set<string>()
  return rows.map((row, index) => {
    const { value, label } = entryOf(row, columns)
    if (value === undefined)
      throw new Refused(`Dem Eintrag ${index + 1} der Codeliste fehlt der Code. Laden Sie die Liste neu herunter.`)
    if (seen.has(value))
      throw new Refused(`Der Code „${value}“ kommt in der Codeliste zweimal vor. Jeder Eintrag braucht einen eigenen.`)
    seen.add(value)
    return { value, label: label ?? value }
  })
}

/** A value without a column stands in the one after the value before it (genericode 1.0). */
function entryOf(row: XmlNode, { ids, code, label }: Columns): { value?: string; label?: string } {
  const found = new Map<string, string>()
  let at = -1
  for (const cell of all(row, 'Value')) {
    const named = cell.attributes['ColumnRef']
    at = named === undefined ? at + 1 : ids.indexOf(named)
    const id = ids[at]
    const text = textAt(cell, 'SimpleValue')
    if (id !== undefined && text !== undefined) found.set(id, text)
  }
  const value = found.get(code)
  const text = found.get(label)
  return { ...(value === undefined ? {} : { value }), ...(text === undefined ? {} : { label: text }) }
}
