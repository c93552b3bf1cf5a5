import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { type FieldLogic, isText, value, wrong } from '../field-logic.ts'
import { cleanLine, rawText } from '../raw-text.ts'

const MAX_LENGTH = 254
const local = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}$/u
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const name = text.slice(0, at)
  const labels = text.slice(at + 1).split('.')
  if (at < 1 || !local.test(name) || name.startsWith('.') || name.endsWith('.') || name.includes('..')) return false
  const top = labels.at(-1) ?? ''
  return labels.length > 1 && labels.every(part => label.test(part)) && /^(?:\p{L}{2,}|xn--.+)$/u.test(top)
}

/** The domain is kept in lower case. */
export function emailLogic(field: FieldOf<'email'>, words: Words): FieldLogic<string> {
  return {
    inputNames: [field.id],
    missing: words.enterKnown('email', field.inSentence),
    parse(raw) {
      const text = cleanLine(rawText(raw, field.id).slice(0, MAX_LENGTH * 2))
      if (text === '') return value<string>(undefined)
      if (text === undefined || text.length > MAX_LENGTH || !isAddress(text)) return wrong(words.notEmail)
      const at = text.lastIndexOf('@')
      return value(text.slice(0, at) + text.slice(at).toLowerCase())
    },
    is: isText,
    format: text => text,
    toRaw: text => ({ [field.id]: text }),
    toFeel: text => text,
  }
}
