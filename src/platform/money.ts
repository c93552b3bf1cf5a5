/** An amount of money in whole euro cents. */
export type Cents = number

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })

/** "1.234,50 €" */
export const formatCents = (cents: Cents): string => euro.format(cents / 100)

/** Cents of a German or plain amount ("1.234,50", "12", "12.5 €"); undefined when it is not one. */
export function parseCents(text: string): Cents | undefined {
  const plain = text.replace(/[\s\u00a0€]/g, '')
  const match = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d{1,2}))?$/.exec(plain) ?? /^(-?\d+)\.(\d{1,2})$/.exec(plain)
  if (!match) return undefined
  const [, whole = '0', fraction = ''] = match
  const cents = Number(whole.replaceAll('.', '').replace('-', '')) * 100 + Number(fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(cents)) return undefined
  return plain.startsWith('-') ? -cents : cents
}
