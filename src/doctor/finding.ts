/** What one check found. `ok`: works. `note`: works, but somebody should know. `broken`: does not work. */
export interface Finding {
  readonly check: string
  readonly state: 'ok' | 'note' | 'broken'
  readonly text: string
  /** What to do about it. */
  readonly remedy?: string
}

export const ok = (check: string, text: string): Finding => ({ check, state: 'ok', text })
export const note = (check: string, text: string, remedy: string): Finding => ({ check, state: 'note', text, remedy })
export const broken = (check: string, text: string, remedy: string): Finding => ({
  check,
  state: 'broken',
  text,
  remedy,
})

/** The first line of whatever was thrown. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
