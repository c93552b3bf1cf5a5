import type { XdfField } from '../xdf.ts'
import type { Basics, Built } from './built.ts'
import { numberOf } from './field-limits.ts'

/** Fields that nobody fills in: labels are text, hidden and locked ones hold the schema's value. */
export function readOnlyField({ required: _, hint, legalBasis, ...basics }: Basics, xdf: XdfField): Built {
  if (xdf.use !== 'label') {
    const known = xdf.content !== undefined
    const value = xdf.content === undefined ? 'null' : literal(xdf, xdf.content)
    const text = `Dieses Feld füllt niemand aus; woher sein Wert kommt, sagt das Schema nicht.`
    return {
      field: {
        ...basics,
        ...(legalBasis === undefined ? {} : { legalBasis }),
        type: 'computed',
        value,
        show: known && xdf.use === 'locked',
      },
      notes: known ? [] : [{ id: `${xdf.id}.value`, text }],
    }
  }
  const text = plain(xdf.content ?? hint ?? basics.label)
  return { field: { ...basics, type: 'note', text }, notes: [] }
}

/** The schema's text as FEEL. */
function literal({ type }: XdfField, content: string): string {
  const number = numberOf(content)
  if ((type === 'num' || type === 'num_int') && number !== undefined) return String(number)
  if (type === 'num_currency' && number !== undefined) return String(Math.round(number * 100))
  if (type === 'bool' && /^(?:true|false)$/i.test(content)) return content.toLowerCase()
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(content)) return `date("${content}")`
  return JSON.stringify(content.slice(0, 1500))
}

/** Text of a schema is no Markdown; its lines are paragraphs. */
const plain = (text: string): string =>
  text
    .slice(0, 3000)
    .replace(/[\\`*_#<>[\]|]/g, '\\$&')
    .replace(/\s*\n\s*/g, '\n\n')
