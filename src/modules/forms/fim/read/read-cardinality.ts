import { Refused } from '../xml/refused.ts'

/** "0:1", "1:*", "2:5": how often an element may be given. */
export function readCardinality(text: string | undefined, id: string): { min: number; max: number | null } {
  const found = /^(\d{1,5}):(\d{1,5}|\*)$/.exec(text ?? '')
  const min = Number(found?.[1])
  const max = found?.[2] === '*' ? null : Number(found?.[2])
  if (!found || max === 0 || (max !== null && max < min))
    throw new Refused(
      `Bei ${id} ist die Anzahl „${text ?? ''}“ ungültig. Sie muss wie „0:1“ oder „1:*“ geschrieben sein.`,
    )
  return { min, max }
}
