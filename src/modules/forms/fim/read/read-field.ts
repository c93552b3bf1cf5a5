import type { XdfField, XdfType, XdfUse } from '../xdf.ts'
import { all, given, textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { Refused } from '../xml/refused.ts'
import { identityOf } from './identity.ts'
import { legalBasisOf } from './legal-basis.ts'
import { readListReference, readValues } from './read-lists.ts'
import { restrictionsOf } from './read-restrictions.ts'
import { readRules } from './read-rules.ts'
import type { Reading } from './reading.ts'

const USES: Readonly<Record<string, XdfUse>> = {
  input: 'input',
  select: 'select',
  label: 'label',
  locked: 'locked',
  hidden: 'hidden',
}
const TYPES: Readonly<Record<string, XdfType>> = {
  text: 'text',
  text_latin: 'text_latin',
  date: 'date',
  time: 'time',
  datetime: 'datetime',
  bool: 'bool',
  num: 'num',
  num_int: 'num_int',
  num_currency: 'num_currency',
  file: 'file',
  obj: 'obj',
}

export function readField(node: XmlNode, reading: Reading): XdfField {
  const { id, version } = identityOf(node, /^F\d+$/, 'ein Datenfeld')
  const name = textAt(node, 'name') ?? id
  const use = oneOf(USES, textAt(node, 'feldart', 'code'), id, 'die Feldart')
  const values = readValues(node, id)
  const codeList = readListReference(node)
  if (use === 'select' && values.length === 0 && !codeList)
    throw new Refused(
      `Dem Auswahlfeld ${id} „${name}“ fehlen Werte und Codeliste. Ergänzen Sie eines davon im FIM-Editor.`,
    )
  const media = all(node, 'mediaType').map(({ text }) => text.trim())
  const size = Number(textAt(node, 'maxSize'))
  return {
    kind: 'field',
    id,
    ...given('version', version),
    name,
    label: textAt(node, 'bezeichnungEingabe') ?? name,
    ...given('help', textAt(node, 'hilfetextEingabe')),
    use,
    type: oneOf(TYPES, textAt(node, 'datentyp', 'code'), id, 'der Datentyp'),
    ...restrictionsOf(node, id, reading),
    ...(size > 0 ? { maxBytes: size } : {}),
    ...(media.length > 0 ? { mediaTypes: media } : {}),
    ...given('content', textAt(node, 'inhalt')),
    ...(values.length > 0 ? { values } : {}),
    ...given('codeList', codeList),
    prefill: textAt(node, 'vorbefuellung', 'code') === 'optional',
    rules: readRules(node, reading),
    legalBasis: legalBasisOf(node),
  }
}

function oneOf<T>(known: Readonly<Record<string, T>>, code: string | undefined, id: string, what: string): T {
  const found = code !== undefined && Object.hasOwn(known, code) ? known[code] : undefined
  if (found === undefined)
    throw new Refused(`Bei ${id} ist ${what} „${code ?? ''}“ unbekannt. Erlaubt: ${Object.keys(known).join(', ')}.`)
  return found
}
