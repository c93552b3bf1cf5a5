import { MAX_TEXT } from '../arithmetic.ts'
import { isList } from '../values.ts'
import { type Builtin, type Builtins, ofTexts } from './builtin.ts'

/** Positions count code points from 1, from the end when negative. */
const substring: Builtin = (text, start, length) => {
  if (typeof text !== 'string' || typeof start !== 'number' || start === 0 || !Number.isInteger(start)) return null
  if (length !== undefined && (typeof length !== 'number' || length < 1)) return null
  const points = Array.from(text)
  const from = start > 0 ? start - 1 : Math.max(points.length + start, 0)
  return points.slice(from, length === undefined ? undefined : from + length).join('')
}

const join: Builtin = (list = null, delimiter = null) => {
  if (!isList(list) || !(typeof delimiter === 'string' || delimiter === null)) return null
  const texts = list.filter(item => item !== null)
  if (!texts.every(item => typeof item === 'string')) return null
  const length = texts.reduce((sum, text) => sum + text.length + (delimiter?.length ?? 0), 0)
  return length > MAX_TEXT ? null : texts.join(delimiter ?? '')
}

export const textBuiltins: Builtins = {
  'upper case': ofTexts(text => text.toUpperCase()),
  'lower case': ofTexts(text => text.toLowerCase()),
  trim: ofTexts(text => text.trim()),
  'ends with': ofTexts((text, part) => text.endsWith(part)),
  substring,
  'substring before': ofTexts((text, part) => text.slice(0, Math.max(text.indexOf(part), 0))),
  'substring after': ofTexts((text, part) => (text.includes(part) ? text.slice(text.indexOf(part) + part.length) : '')),
  'string join': join,
}
