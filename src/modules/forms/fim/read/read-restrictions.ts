import type { XdfField } from '../xdf.ts'
import { child } from '../xml/find.ts'
import type { XmlNode } from '../xml/read-xml.ts'
import type { Reading } from './reading.ts'

type Restrictions = Pick<XdfField, 'minLength' | 'maxLength' | 'minValue' | 'maxValue' | 'pattern'>

/** What `praezisierung` says: attributes in XDatenfelder 3, a JSON text in 2. */
export function restrictionsOf(node: XmlNode, id: string, reading: Reading): Restrictions {
  const found = child(node, 'praezisierung')
  if (!found) return {}
  const said =
    reading.standard === '2.0' ? fromJson(found.text, id, reading) : new Map(Object.entries(found.attributes))
  const text = (name: string) => said.get(name)?.trim() || undefined
  const minValue = text('minValue')
  const maxValue = text('maxValue')
  const pattern = text('pattern')
  return {
    ...length('minLength', text('minLength'), id, reading),
    ...length('maxLength', text('maxLength'), id, reading),
    ...(minValue === undefined ? {} : { minValue }),
    ...(maxValue === undefined ? {} : { maxValue }),
    ...(pattern === undefined ? {} : { pattern }),
  }
}

function length(name: 'minLength' | 'maxLength', text: string | undefined, id: string, reading: Reading): Restrictions {
  if (text === undefined) return {}
  if (/^\d{1,9}$/.test(text)) return name === 'minLength' ? { minLength: Number(text) } : { maxLength: Number(text) }
  reading.warnings.add(`Bei ${id} ist ${name} „${text}“ keine Zahl und wird nicht beachtet.`)
  return {}
}

function fromJson(text: string, id: string, reading: Reading): ReadonlyMap<string, string> {
  if (text.trim() === '') return new Map()
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null)
      return new Map(Object.entries(parsed).map(([name, value]) => [name, String(value)]))
  } catch {
    // Said below: what is no JSON is kept for the author to see.
  }
  reading.warnings.add(
    `Bei ${id} ist die Präzisierung nicht lesbar und wird nicht beachtet: ${text.trim().slice(0, 200)}`,
  )
  return new Map()
}
