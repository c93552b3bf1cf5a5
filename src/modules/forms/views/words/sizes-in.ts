/** Sizes of files as one writes them there. */
export function sizesIn(locale: string) {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  return {
    /** "10 MB" */
    megabytes: (megabytes: number): string => `${number.format(megabytes)} MB`,
    /** "840 kB", "1,2 MB" */
    size: (bytes: number): string =>
      bytes < 1_000_000
        ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${number.format(bytes / 1_000_000)} MB`,
  }
}
