import { textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { Refused } from '../xml/refused.ts'

/** Id and version of an element; an id of another form is refused, since everything hangs on ids. */
export function identityOf(node: XmlNode, pattern: RegExp, what: string): { id: string; version: string | undefined } {
  const id = textAt(node, 'identifikation', 'id')
  const name = textAt(node, 'name')
  const named = name === undefined ? what : `${what} „${name}“`
  if (id === undefined)
    throw new Refused(`In der Datei hat ${named} keine ID. Laden Sie das Schema noch einmal herunter.`)
  if (!pattern.test(id) || id.length > 20)
    throw new Refused(
      `In der Datei hat ${named} die ungültige ID „${id.slice(0, 40)}“. Berichtigen Sie sie im FIM-Editor.`,
    )
  return { id, version: textAt(node, 'identifikation', 'version') }
}
