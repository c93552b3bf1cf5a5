import type { XdfStructure } from '../xdf.ts'

/** Whether a place becomes a list of its own. Files and ticks hold several answers in one field. */
export function isList({ max, element }: XdfStructure): boolean {
  if (max === 1) return false
  if (element.kind === 'group') return true
  return !(element.type === 'file' || element.type === 'obj' || element.values !== undefined)
}
