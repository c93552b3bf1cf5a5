import type { XdfElement } from '../xdf.ts'
import { landOf } from './lands.ts'
import type { Condition } from './syntax.ts'

/** Names often end with the Länder that an element is for: "Ausrüstung (SL, RP)". The rule should say the same. */
export function landsMisfit({ id, name }: XdfElement, when: Condition): string | undefined {
  const named = (/\(([A-Z, ]+)\)$/.exec(name)?.[1] ?? '').split(',').map(land => land.trim())
  const ruled = landsIn(when)
  if (!ruled || !named.every(land => landOf(land))) return undefined
  const same = named.length === ruled.length && named.every(land => ruled.includes(land))
  return same ? undefined : `${id} heißt „${name}“, die Regel nennt ${ruled.join(', ')}.`
}

function landsIn(condition: Condition): readonly string[] | undefined {
  if (condition.kind === 'land') return condition.inside ? condition.lands : undefined
  if (condition.kind !== 'all') return undefined
  return condition.parts.map(landsIn).find(lands => lands !== undefined)
}
