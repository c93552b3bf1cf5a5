import type { BoundField } from '../../field-types/field-logic.ts'
import { filesOf, maxFilesOf } from '../../field-types/file/domain.ts'
import type { Answer, Field, FieldTypeName } from '../model.ts'
import { isChoosing } from './options.ts'
import { PROPERTIES } from './properties.ts'

/** A field that takes answers; its options are written out. */
export interface AnswerField {
  readonly field: Field
  readonly logic: BoundField
}

/** Why an answer has no place in another form. */
export type LossReason =
  | 'gone'
  /** It is asked for the whole application now, or for each item. */
  | 'elsewhere'
  | 'type'
  | 'option'
  | 'limit'
  /** Its list takes fewer items. */
  | 'too-many'
  /** The text that was agreed to is another. */
  | 'declare-anew'
  /** It fits, but nobody asks for it with these answers. */
  | 'not-asked'

export type Carried =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: LossReason }

const ok = (answer: Answer): Carried => ({ ok: true, answer })
const lost = (reason: LossReason): Carried => ({ ok: false, reason })

/** The answer of one field as another field takes it: checked by the other's own logic, never changed in what it says. */
export function carryAnswer(old: AnswerField, now: AnswerField, answer: Answer): Carried {
  if (takesTheSame(old.field, now.field)) return now.logic.is(answer) ? ok(answer) : lost('limit')
  if (old.field.type === 'declaration' && now.field.type === 'declaration') return lost('declare-anew')
  if (isChoosing(old.field)) return carryChoice(now, answer)
  if (old.field.type === now.field.type)
    return now.field.type === 'file' ? carryFiles(now.field, answer) : carryValue(now, answer)
  return isOneLine(old.field.type) && isOneLine(now.field.type) ? carryLine(old, now, answer) : lost('type')
}

/** Whether two fields take exactly the same answers, whatever they are called. */
function takesTheSame(old: Field, now: Field): boolean {
  if (old.type === 'declaration' && now.type === 'declaration') return old.text === now.text
  return answerShape(old) === answerShape(now)
}

const TEMPORAL: ReadonlySet<FieldTypeName> = new Set(['date', 'time', 'date-time'])
const answerShape = (field: Field): string =>
  JSON.stringify([
    field.type,
    isChoosing(field) ? field.options?.map(({ value }) => value).sort() : [],
    // What a date is compared with are rules, checked with the whole page.
    Object.entries(field)
      .filter(([name]) => PROPERTIES[name] === 'limit' && !TEMPORAL.has(field.type))
      .sort(),
  ])

function carryChoice(now: AnswerField, answer: Answer): Carried {
  const chosen = [answer].flat()
  const value = now.field.type === 'checkboxes' ? chosen : chosen[0]
  if (!isChoosing(now.field) || (now.field.type !== 'checkboxes' && chosen.length !== 1)) return lost('type')
  const known = new Set<unknown>(now.field.options?.map(option => option.value))
  if (!chosen.every(one => known.has(one))) return lost('option')
  const parsed = now.logic.parse(now.logic.toRaw(value), undefined)
  return parsed.ok && parsed.value !== undefined ? ok(parsed.value) : lost('limit')
}

function carryFiles(field: Extract<Field, { type: 'file' }>, answer: Answer): Carried {
  const files = filesOf(answer)
  const accept: readonly string[] | undefined = field.accept
  const fit = files.every(
    ({ bytes, mediaType }) => bytes <= (field.maxBytes ?? bytes) && (accept?.includes(mediaType) ?? true),
  )
  return fit && files.length <= maxFilesOf(field) ? ok(answer) : lost('limit')
}

function carryValue({ logic }: AnswerField, answer: Answer): Carried {
  if (!logic.is(answer)) return lost('limit')
  const parsed = logic.parse(logic.toRaw(answer), answer)
  return parsed.ok && isSame(parsed.value, answer) ? ok(answer) : lost('limit')
}

/** Keys may stand in another order. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort() : value

const ONE_LINE: ReadonlySet<FieldTypeName> = new Set(['text', 'textarea', 'number', 'email', 'phone', 'iban'])
const isOneLine = (type: FieldTypeName): boolean => ONE_LINE.has(type)

/** Typed into the other field as it stood in the old one; it must come out with the same characters. */
function carryLine(old: AnswerField, now: AnswerField, answer: Answer): Carried {
  const typed = textIn(old, answer)
  const parsed = now.logic.parse({ [now.field.id]: typed }, undefined)
  if (!parsed.ok || parsed.value === undefined) return lost('type')
  return squeezed(textIn(now, parsed.value)) === squeezed(typed) ? ok(parsed.value) : lost('type')
}

const textIn = ({ field, logic }: AnswerField, answer: Answer): string => {
  const text = logic.toRaw(answer)[field.id]
  return typeof text === 'string' ? text : ''
}
const squeezed = (text: string): string => text.replace(/\s+/g, '')
