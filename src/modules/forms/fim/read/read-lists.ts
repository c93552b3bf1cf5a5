import type { XdfCodeListReference, XdfValue } from '../xdf.ts'
import { all, child, given, textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { Refused } from '../xml/refused.ts'

/** The values that stand in the schema itself. */
export function readValues(node: XmlNode, id: string): readonly XdfValue[] {
  const values = all(child(node, 'werte'), 'wert').map(value => {
    const code = textAt(value, 'code')
    if (code === undefined) throw new Refused(`Bei ${id} hat ein Wert keinen Code. Ergänzen Sie ihn im FIM-Editor.`)
    return { code, name: textAt(value, 'name') ?? code, ...given('help', textAt(value, 'hilfe')) }
  })
  const doubled = values.find(({ code }, index) => values.findIndex(other => other.code === code) < index)
  if (doubled)
    throw new Refused(`Bei ${id} kommt der Code „${doubled.code}“ zweimal vor. Jeder Wert braucht einen eigenen Code.`)
  return values
}

/** The code list that a field refers to, by its canonical name and, if given, version. */
export function readListReference(node: XmlNode): XdfCodeListReference | undefined {
  const holder = child(node, 'codelisteReferenz')
  const reference = child(holder, 'genericodeIdentification') ?? holder
  const uri = textAt(reference, 'canonicalIdentification')
  if (uri === undefined) return undefined
  return {
    uri,
    ...given('version', textAt(reference, 'version')),
    ...given('versionUri', textAt(reference, 'canonicalVersionUri')),
  }
}
