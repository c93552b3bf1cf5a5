import { formatCents, parseCents } from '../../../../platform/money.ts'
import type { FieldOf } from '../../domain/model.ts'
import { type FieldLogic, value, wrong } from '../field-logic.ts'
import { rawText } from '../raw-text.ts'
import { enter, quoted } from '../wording.ts'

/** A trillion euro. */
const LIMIT_CENTS = 1e14

/** Whole euro cents, in expressions too. Negative amounts need a negative `minCents`. */
export function moneyLogic(field: FieldOf<'money'>): FieldLogic<number> {
  const min = Math.max(field.minCents ?? 0, -LIMIT_CENTS)
  const max = Math.min(field.maxCents ?? LIMIT_CENTS, LIMIT_CENTS)
  const notMoney = `${quoted(field)} muss ein Betrag in Euro sein, zum Beispiel 12,50`
  const tooSmall = `${quoted(field)} muss mindestens ${formatCents(min)} sein`
  const tooLarge = `${quoted(field)} darf höchstens ${formatCents(max)} sein`
  return {
    inputNames: [field.id],
    missing: enter(field),
    parse(raw) {
      const sent = rawText(raw, field.id).trim()
      if (sent === '') return value<number>(undefined)
      const cents = sent.length > 40 ? undefined : parseCents(sent)
      if (cents === undefined) return wrong(notMoney)
      if (cents < min) return wrong(tooSmall)
      return cents > max ? wrong(tooLarge) : value(cents + 0)
    },
    is: (cents): cents is number => Number.isSafeInteger(cents),
    format: formatCents,
    toRaw: cents => ({ [field.id]: (cents / 100).toFixed(2).replace('.', ',') }),
    toFeel: cents => cents,
  }
}
