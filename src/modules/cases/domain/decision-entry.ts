import { parsePlainDate } from '../../../platform/date.ts'
import { parseCents } from '../../../platform/money.ts'
import type { OfferedDecision } from '../../online-services/domain/offered-decisions.ts'
import { REASONS_LENGTH, readText, textMessage } from './written-text.ts'

/** What the decider filled in, checked. */
export interface DecisionEntry {
  readonly decisionId: string
  /** By input id; money in cents, days as "2026-05-31"; what was left empty is missing. */
  readonly inputs: Readonly<Record<string, string | number>>
  /** Ids of the ticked text blocks, in the order of the package. */
  readonly blocks: readonly string[]
  /** '' when none were given. */
  readonly reasons: string
}

export interface EntryError {
  /** Name and id of the field. */
  readonly field: string
  readonly message: string
}

export type EntryOutcome =
  | { readonly ok: true; readonly entry: DecisionEntry }
  | { readonly ok: false; readonly errors: readonly EntryError[] }

export const REASONS_FIELD = 'begruendung'
export const BLOCKS_FIELD = 'baustein'
export const inputField = (id: string): string => `eingabe-${id}`

const INPUT_LENGTH = 2_000
type Input = OfferedDecision['inputs'][number]
type Value = { readonly ok: true; readonly value: string | number } | { readonly ok: false; readonly message: string }

function readInput(input: Input, typed: string): Value {
  switch (input.type) {
    case 'text':
    case 'textarea': {
      const read = readText(typed, INPUT_LENGTH)
      return read.ok
        ? { ok: true, value: read.text }
        : { ok: false, message: textMessage(read.reason, `etwas bei „${input.label}“`, INPUT_LENGTH) }
    }
    case 'cents': {
      const value = parseCents(typed)
      return value === undefined || value < 0
        ? { ok: false, message: `Geben Sie bei „${input.label}“ einen Betrag ein, zum Beispiel 60,00.` }
        : { ok: true, value }
    }
    case 'date': {
      const value = parsePlainDate(typed)
      return value === undefined
        ? { ok: false, message: `Geben Sie bei „${input.label}“ ein Datum ein, zum Beispiel 31.5.2026.` }
        : { ok: true, value }
    }
  }
}

/** Reads the decision form. `field` gives the text of one field, `ticked` the values of the ticked boxes. */
export function readEntry(
  decision: OfferedDecision,
  field: (name: string) => string,
  ticked: readonly string[],
): EntryOutcome {
  const errors: EntryError[] = []
  const inputs: Record<string, string | number> = {}
  for (const input of decision.inputs) {
    const name = inputField(input.id)
    const typed = field(name).trim()
    if (typed === '' && input.required === false) continue
    const read = readInput(input, typed)
    if (read.ok) inputs[input.id] = read.value
    else errors.push({ field: name, message: read.message })
  }
  const reasons = readText(field(REASONS_FIELD), REASONS_LENGTH)
  const mayBeEmpty = decision.reasons !== 'required'
  if (!reasons.ok && !(reasons.reason === 'empty' && mayBeEmpty))
    errors.push({ field: REASONS_FIELD, message: textMessage(reasons.reason, 'eine Begründung', REASONS_LENGTH) })
  if (errors.length > 0) return { ok: false, errors }
  const blocks = decision.blocks.filter(block => ticked.includes(block.id)).map(block => block.id)
  const given = reasons.ok && decision.reasons !== 'none' ? reasons.text : ''
  return { ok: true, entry: { decisionId: decision.id, inputs, blocks, reasons: given } }
}
