import { parseCents } from '../../../../platform/money.ts'
import type { FieldOf } from '../../domain/model.ts'
import type { Words } from '../../domain/texts/words.ts'
import { inGerman, inLocal } from '../decimal-mark.ts'
import { type FieldLogic, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'

/** A trillion euro. */
const LIMIT_CENTS = 1e14

/** Whole euro cents, in expressions too. Negative amounts need a negative `minCents`. */
export function moneyLogic(field: FieldOf<'money'>, words: Words): FieldLogic<number> {
  const min = Math.max(field.minCents ?? 0, -LIMIT_CENTS)
  const max = Math.min(field.maxCents ?? LIMIT_CENTS, LIMIT_CENTS)
  const notMoney = words.notMoney(field)
  const tooSmall = words.tooSmall(field, words.cents(min))
  const tooLarge = words.tooLarge(field, words.cents(max))
  return {
    inputNames: [field.id],
    missing: words.enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id).trim()
      if (sent === '') return value<number>(undefined)
      const cents = sent.length > 40 ? undefined : parseCents(inGerman(sent, words))
      if (cents === undefined) return wrong(notMoney)
      if (cents < min) return wrong(tooSmall)
      return cents > max ? wrong(tooLarge) : value(cents + 0)
    },
    accepts: cents => cents >= min && cents <= max,
    is: (cents): cents is number => Number.isSafeInteger(cents),
    format: words.cents,
    toRaw: cents => ({ [field.id]: inLocal((cents / 100).toFixed(2).replace('.', ','), words) }),
    toFeel: cents => cents,
  }
}
