import type { XdfElement, XdfGroup, XdfSchema, XdfStructure } from '../xdf.ts'
import { all, child, given, textAt } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import { Refused } from '../xml/refused.ts'
import { identityOf } from './identity.ts'
import { legalBasisOf } from './legal-basis.ts'
import { readCardinality } from './read-cardinality.ts'
import { readField } from './read-field.ts'
import { readRules } from './read-rules.ts'
import type { Reading } from './reading.ts'

/** The schema below the first element of a file. */
export function readSchema(document: XmlNode, standard: XdfSchema['standard']): XdfSchema {
  const node = child(document, 'stammdatenschema')
  if (!node) throw new Refused('In der Datei fehlt das Stammdatenschema. Laden Sie sie noch einmal herunter.')
  const reading: Reading = { standard, warnings: new Set() }
  const { id, version } = identityOf(node, /^S\d+$/, 'das Datenschema')
  if (version === undefined) reading.warnings.add('Das Datenschema nennt keine Version.')
  const children = readStructures(node, reading)
  if (children.length === 0)
    throw new Refused(`Das Datenschema ${id} enthält kein einziges Feld. Prüfen Sie, ob es das richtige ist.`)
  return {
    standard,
    id,
    version: version ?? '',
    name: textAt(node, 'bezeichnung') ?? textAt(node, 'bezeichnungEingabe') ?? textAt(node, 'name') ?? id,
    ...given('description', textAt(node, 'definition') ?? textAt(node, 'beschreibung')),
    legalBasis: legalBasisOf(node),
    children,
    rules: readRules(node, reading),
    warnings: [...reading.warnings],
  }
}

const readStructures = (node: XmlNode, reading: Reading): readonly XdfStructure[] =>
  all(node, 'struktur').map(structure => {
    const element = readElement(child(structure, 'enthaelt'), reading)
    return {
      ...readCardinality(textAt(structure, 'anzahl'), element.id),
      legalBasis: legalBasisOf(structure),
      element,
    }
  })

function readElement(holder: XmlNode | undefined, reading: Reading): XdfElement {
  const group = child(holder, 'datenfeldgruppe')
  if (group) return readGroup(group, reading)
  const field = child(holder, 'datenfeld')
  if (field) return readField(field, reading)
  throw new Refused(
    'An einer Stelle fehlt das Feld oder die Gruppe (leeres „enthaelt“). Laden Sie das Schema noch einmal.',
  )
}

function readGroup(node: XmlNode, reading: Reading): XdfGroup {
  const { id, version } = identityOf(node, /^G\d+$/, 'eine Datenfeldgruppe')
  const name = textAt(node, 'name') ?? id
  const children = readStructures(node, reading)
  if (children.length === 0) reading.warnings.add(`Die Gruppe ${id} „${name}“ ist leer.`)
  return {
    kind: 'group',
    id,
    ...given('version', version),
    name,
    label: textAt(node, 'bezeichnungEingabe') ?? name,
    ...given('help', textAt(node, 'hilfetextEingabe')),
    choice: textAt(node, 'art', 'code') === 'X',
    children,
    rules: readRules(node, reading),
    legalBasis: legalBasisOf(node),
  }
}
