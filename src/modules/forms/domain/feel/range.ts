import { type FeelObject, type FeelValue, isSame, quotedText } from './values.ts'

/** `[1..5)`; without a bound (`> 5`) it is open on that side. */
export class FeelRange implements FeelObject {
  readonly kind = 'range'
  readonly start: '[' | '('
  readonly low: FeelValue
  readonly high: FeelValue
  readonly end: ']' | ')'
  /** The side without a bound. */
  readonly open: 'low' | 'high' | undefined
  constructor(start: '[' | '(', low: FeelValue, high: FeelValue, end: ']' | ')', open?: 'low' | 'high') {
    this.start = start
    this.low = low
    this.high = high
    this.end = end
    this.open = open
  }
  text(): string {
    const { start, low, high, end, open } = this
    if (open === 'low') return `<${end === ']' ? '=' : ''} ${quotedText(high)}`
    if (open === 'high') return `>${start === '[' ? '=' : ''} ${quotedText(low)}`
    return `${start}${quotedText(low)}..${quotedText(high)}${end}`
  }
  part(key: string): FeelValue {
    if (key === 'start') return this.low
    if (key === 'end') return this.high
    if (key === 'start included') return this.start === '['
    return key === 'end included' ? this.end === ']' : null
  }
  same(other: FeelObject): boolean {
    return (
      other instanceof FeelRange &&
      this.start === other.start &&
      this.end === other.end &&
      this.open === other.open &&
      isSame(this.low, other.low) &&
      isSame(this.high, other.high)
    )
  }
}
