import type { XdfRule } from '../xdf.ts'
import { all, given, textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { identityOf } from './identity.ts'
import type { Reading } from './reading.ts'

/** The rules that a schema, group or field carries. A rule without any text says nothing and is reported. */
export const readRules = (node: XmlNode, reading: Reading): readonly XdfRule[] =>
  all(node, 'regel').flatMap(rule => {
    const { id, version } = identityOf(rule, /^R\d+$/, 'eine Regel')
    const script = textAt(rule, 'script') ?? textAt(rule, 'skript')
    const text = textAt(rule, 'freitextRegel') ?? textAt(rule, 'definition') ?? textAt(rule, 'beschreibung')
    if (text === undefined && script === undefined) {
      reading.warnings.add(`Die Regel ${id} hat keinen Text.`)
      return []
    }
    return [
      {
        id,
        ...given('version', version),
        name: textAt(rule, 'name') ?? id,
        text: text ?? '',
        ...given('script', script),
      },
    ]
  })
