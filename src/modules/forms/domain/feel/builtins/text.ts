import { type FeelValue, isList, plainText } from '../values.ts'
import { type Builtin, of, ofTexts } from './builtin.ts'

/** Positions count code points from 1, from the end when negative. */
function substring([text = null, start = null, length]: readonly FeelValue[]): FeelValue {
  if (typeof text !== 'string' || typeof start !== 'number' || start === 0 || !Number.isInteger(start)) return null
  if (length !== undefined && (typeof length !== 'number' || length < 1)) return null
  const points = Array.from(text)
  const from = start > 0 ? start - 1 : Math.max(points.length + start, 0)
  return points.slice(from, length === undefined ? undefined : from + length).join('')
}

function join([list = null, delimiter = '']: readonly FeelValue[]): FeelValue {
  if (!isList(list) || !(typeof delimiter === 'string' || delimiter === null)) return null
  const texts = list.filter(item => item !== null)
  return texts.every(item => typeof item === 'string') ? texts.join(delimiter ?? '') : null
}

export const textBuiltins: Readonly<Record<string, Builtin>> = {
  string: of(1, 1, ([value = null]) => (value === null ? null : plainText(value))),
  'string length': ofTexts(1, text => Array.from(text).length),
  'upper case': ofTexts(1, text => text.toUpperCase()),
  'lower case': ofTexts(1, text => text.toLowerCase()),
  trim: ofTexts(1, text => text.trim()),
  contains: ofTexts(2, (text, part) => text.includes(part)),
  'starts with': ofTexts(2, (text, part) => text.startsWith(part)),
  'ends with': ofTexts(2, (text, part) => text.endsWith(part)),
  substring: of(2, 3, substring),
  'substring before': ofTexts(2, (text, part) => text.slice(0, Math.max(text.indexOf(part), 0))),
  'substring after': ofTexts(2, (text, part) =>
    text.includes(part) ? text.slice(text.indexOf(part) + part.length) : '',
  ),
  'string join': of(1, 2, join),
}
