/** Writes numbers as one reads them there; a formatter is slow to make and kept. */
export function numbersIn(locale: string): (value: number, decimals: number) => string {
  const formats: Intl.NumberFormat[] = []
  return (value, decimals) => {
    const format = formats[decimals] ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })
    formats[decimals] = format
    return format.format(value)
  }
}
