import type { Answer } from '../domain/answers.ts'
import type { RawValues } from '../domain/engine/types.ts'
import type { FeelValue } from '../domain/feel/values.ts'
import type { Words } from '../domain/texts/words.ts'

/** What a field read: a value, nothing (undefined), or a message; `part` is the input at fault: "month". */
export type Parsed<V> =
  | { readonly ok: true; readonly value: V | undefined }
  | { readonly ok: false; readonly message: string; readonly part?: string }

/** All that one field knows, made once per form: texts and limits are prepared here, not per request. */
export interface FieldLogic<V extends Answer> {
  /** Names of its inputs; the first takes the focus. Empty when nothing is asked. */
  readonly inputNames: readonly string[]
  /** `current` is the stored answer, for what is not in the page's own body (files). */
  parse(raw: RawValues, current: unknown): Parsed<V>
  /** What to say when it is required and empty. */
  readonly missing: string
  is(value: unknown): value is V
  /** True only of what `parse` would read again from the inputs that show it: spares reading it. */
  accepts?(value: V): boolean
  /** For people. */
  format(value: V): string
  /** The value as its inputs show it: `parse` reads it back. */
  toRaw(value: V): RawValues
  /** The value as expressions see it. */
  toFeel(value: V): FeelValue
}

/** A field's logic with its value type forgotten: what is not this field's value is treated as empty. */
export interface BoundField {
  /** In which it speaks. */
  readonly words: Words
  readonly inputNames: readonly string[]
  readonly missing: string
  parse(raw: RawValues, current: unknown): Parsed<Answer>
  is(value: unknown): boolean
  accepts(value: Answer): boolean
  format(value: unknown): string
  toRaw(value: unknown): RawValues
  toFeel(value: unknown): FeelValue
}

export function bind<V extends Answer>(logic: FieldLogic<V>, words: Words): BoundField {
  return {
    words,
    inputNames: logic.inputNames,
    missing: logic.missing,
    parse: (raw, current) => logic.parse(raw, current),
    is: value => logic.is(value),
    accepts: value => logic.accepts !== undefined && logic.is(value) && logic.accepts(value),
    format: value => (logic.is(value) ? logic.format(value) : ''),
    toRaw: value => (logic.is(value) ? logic.toRaw(value) : {}),
    toFeel: value => (logic.is(value) ? logic.toFeel(value) : null),
  }
}

export const value = <V>(found: V | undefined): Parsed<V> => ({ ok: true, value: found })
export const wrong = (message: string, part?: string): { ok: false; message: string; part?: string } =>
  part === undefined ? { ok: false, message } : { ok: false, message, part }

export const isText = (candidate: unknown): candidate is string => typeof candidate === 'string'
export const isBoolean = (candidate: unknown): candidate is boolean => typeof candidate === 'boolean'
export const isFiniteNumber = (candidate: unknown): candidate is number => Number.isFinite(candidate)
/** Whether a value is an object whose own entries under these keys are texts. */
export const hasTexts = (candidate: unknown, keys: readonly string[]): boolean =>
  typeof candidate === 'object' &&
  candidate !== null &&
  keys.every(key => isText(Object.getOwnPropertyDescriptor(candidate, key)?.value))
