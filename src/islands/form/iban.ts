/** What a person typed, in fours: "DE89 3704 0044 …". Anything that is no IBAN at all stays as it is. */
export function formatIban(typed: string): string {
  const compact = typed.replace(/[\s-]/g, '').toUpperCase()
  return /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(compact) ? compact.replace(/(.{4})(?=.)/g, '$1 ') : typed
}
