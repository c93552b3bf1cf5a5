import { all, child, textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { Refused } from '../xml/refused.ts'

const LABELS = /label|name|bezeichnung|wert|value|text|beschreibung|description/i

export interface Columns {
  readonly ids: readonly string[]
  readonly code: string
  readonly label: string
}

/** Which column holds the code and which one people read. A list names its keys; the column with the text has to be guessed by name. */
export function columnsOf(document: XmlNode): Columns {
  const set = child(document, 'ColumnSet')
  const columns = all(set, 'Column').map(column => ({
    id: column.attributes['Id'] ?? '',
    needed: column.attributes['Use'] === 'required',
    names: [column.attributes['Id'], textAt(column, 'ShortName'), textAt(column, 'LongName')],
  }))
  const ids = columns.map(column => column.id)
  const code = keyOf(set) ?? ids[0]
  if (code === undefined || !ids.includes(code))
    throw new Refused('In der Codeliste ist keine Spalte als Schlüssel benannt. Laden Sie sie neu herunter.')
  const others = columns.filter(column => column.id !== code)
  const label =
    others.find(column => column.names.some(name => name !== undefined && LABELS.test(name))) ??
    others.find(column => column.needed) ??
    others[0]
  return { ids, code, label: label?.id ?? code }
}

/** The recommended key, else the first. */
function keyOf(set: XmlNode | undefined): string | undefined {
  const keys = all(set, 'Key')
  const recommended = keys.find(key =>
    child(child(key, 'Annotation'), 'AppInfo')?.children.some(({ name }) => name === 'recommendedKeyColumn'),
  )
  return child(recommended ?? keys[0], 'ColumnRef')?.attributes['Ref']
}
