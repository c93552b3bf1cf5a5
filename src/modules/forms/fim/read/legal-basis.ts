import { all } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'

/** The paragraphs that an element names, one each; XDatenfelder 2.0 puts several lines into one `bezug`. */
export const legalBasisOf = (node: XmlNode): readonly string[] => [
  ...new Set(
    all(node, 'bezug')
      .flatMap(({ text }) => text.split(/[\r\n]+/))
      .map(line => line.replace(/\s+/g, ' ').trim())
      .filter(line => line !== '' && line !== '-'),
  ),
]
