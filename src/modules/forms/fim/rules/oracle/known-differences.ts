import type { Edge } from './oracle.ts'

interface Known {
  readonly carrier: string
  readonly target: string | null
  readonly action: string
  readonly reason: string
}

const SONST = 'the text says "SONST", the API the other answer: they differ only while the question is open'
const NEIN =
  'the text says "Nein" or names a code, the API "not Ja" or "not the other code": only while the question is open'
const TURNED =
  'the text contradicts itself ("Ja" shows, not "Nein" hides): ours is uncertain, and differs only while the question is open'
const LAND = 'the text holds for some Länder, the API leaves them out and forbids everywhere'
const ADDED = 'the text does not say it: the API adds it'
const SLIP = 'the API requires and forbids the group under the same answer; the text says "= NEIN"'
const EITHER = 'the text says "entweder … oder", the API allows both'

const known: readonly Known[] = [
  { carrier: 'G07000002555', target: 'F07000003637', action: 'forbidden', reason: SONST },
  { carrier: 'G05000010341', target: 'G05000010359', action: 'forbidden', reason: NEIN },
  { carrier: 'G05000013144', target: 'G05000011743', action: 'forbidden', reason: NEIN },
  { carrier: 'G05000013144', target: 'G60000000087', action: 'forbidden', reason: NEIN },
  { carrier: 'G00000002193', target: 'F17000009295', action: 'forbidden', reason: NEIN },
  { carrier: 'G00000002193', target: 'F17000009296', action: 'forbidden', reason: ADDED },
  { carrier: 'G05000010396', target: 'G05000010397', action: 'forbidden', reason: TURNED },
  { carrier: 'G05000011195', target: 'G05000011190', action: 'forbidden', reason: TURNED },
  { carrier: 'G05000013144', target: null, action: 'validation', reason: EITHER },
  { carrier: 'G00000002163', target: 'G60000000220', action: 'forbidden', reason: SLIP },
  ...['F05000019538', 'F05000019539', 'G05000013217', 'G05000013219', 'G05000013221'].map(target => ({
    carrier: 'G05000013222',
    target,
    action: 'forbidden',
    reason: LAND,
  })),
]

/** Why a condition of the rule API is not ours; docs/fim.md tells it at length. */
export const reasonFor = (edge: Edge): string | undefined =>
  known.find(
    ({ carrier, target, action }) =>
      edge.rule_id === carrier && edge.target_id === target && edge.actions.includes(action),
  )?.reason
