import type { FieldOf } from '../../domain/model.ts'
import { linearPattern } from '../../domain/pattern/linear-pattern.ts'
import type { XdfField } from '../xdf.ts'
import type { Basics, Built } from './built.ts'
import { lengthChecks, withChecks } from './field-limits.ts'

/** Where the schema sets no limit. */
const NO_LIMIT = 1000
/** Texts from this length on are told, not named. */
const LONG = 255
const TOLD = /beschreib|begründ|erläuter|bemerk|grund\b|hinweis|tätigkeit|umfang|angaben|mitteilung|\?$/i

/** The federal building blocks for contact and account, by id: FIM-Baustein Datenfelder, nummernkreis 60. */
const BLOCKS: Readonly<Record<string, 'phone' | 'email' | 'iban' | 'postcode'>> = {
  '240': 'phone',
  '241': 'phone',
  '242': 'email',
  '246': 'postcode',
  '382': 'postcode',
}

/** What a federal building block is; undefined for fields that only look like one. */
function blockOf({ id, name }: XdfField): 'phone' | 'email' | 'iban' | 'postcode' | undefined {
  const number = /^F60+(\d{3})$/.exec(id)?.[1]
  if (number === undefined) return undefined
  return /^IBAN\b/.test(name) ? 'iban' : BLOCKS[number]
}

export function textField(basics: Basics, xdf: XdfField): Built {
  const block = blockOf(xdf)
  const limits = (max: boolean) => withChecks(lengthChecks(basics.id, basics.label, xdf, max))
  const latin = xdf.type === 'text_latin' ? { characters: 'din-91379' as const } : {}
  if (block === 'phone' || block === 'email') return { field: { ...basics, type: block, ...limits(true) }, notes: [] }
  if (block === 'iban') return { field: { ...basics, type: 'iban' }, notes: [] }
  const maxLength = xdf.maxLength ?? NO_LIMIT
  const readable = xdf.pattern === undefined || linearPattern(xdf.pattern) !== undefined
  const notes = readable
    ? []
    : [{ id: `${xdf.id}.pattern`, text: `Die Eingabe muss diesem Muster folgen: ${xdf.pattern}` }]
  if (xdf.pattern === undefined && (maxLength >= 2000 || (maxLength > LONG && TOLD.test(xdf.label))))
    return {
      field: { ...basics, type: 'textarea', maxLength: Math.min(maxLength, 20_000), ...latin, ...limits(false) },
      notes,
    }
  const field: FieldOf<'text'> = {
    ...basics,
    type: 'text',
    maxLength,
    ...latin,
    ...(xdf.pattern !== undefined && readable ? { pattern: xdf.pattern } : {}),
    ...(block === 'postcode' && xdf.pattern !== undefined
      ? { patternMessage: 'Die Postleitzahl muss aus fünf Ziffern bestehen' }
      : {}),
    ...(maxLength <= 10 ? { width: maxLength } : {}),
    ...limits(false),
  }
  return { field, notes }
}
