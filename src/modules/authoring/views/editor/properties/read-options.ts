import type { Json, JsonObject } from '../../../../../platform/json.ts'
import { objectsOf, textOf } from '../../../domain/rule-words/read-json.ts'
import { valueFrom } from '../../../domain/steps/ids.ts'
import type { PropertyOutcome } from './property.ts'

/**
 * One option a line: "Label" or "Label | hint". An option keeps its value when its label stays, or when it alone was
 * reworded, because rules and answers speak of the value.
 */
export function readOptions(entered: string, before: Json | undefined): PropertyOutcome {
  const known = objectsOf(before)
  const lines = entered
    .split('\n')
    .map(readLine)
    .filter(({ label }) => label !== '')
  const labels = lines.map(({ label }) => label)
  const twice = labels.find((label, index) => labels.indexOf(label) !== index)
  if (twice !== undefined) return { ok: false, message: `„${twice}“ steht zweimal da.` }
  if (lines.some(({ label }) => label.length > 200)) return { ok: false, message: 'Eine Antwort ist zu lang.' }
  const taken = new Set(lines.flatMap(({ label }) => knownValue(known, label) ?? []))
  const options: JsonObject[] = []
  for (const [index, { label, hint }] of lines.entries()) {
    const value = knownValue(known, label) ?? reworded(known, lines.length, index, taken) ?? valueFrom(label, taken)
    taken.add(value)
    options.push(hint === '' ? { value, label } : { value, label, hint })
  }
  return { ok: true, value: options }
}

function readLine(line: string): { label: string; hint: string } {
  const [label = '', ...hint] = line.split('|')
  return { label: label.trim().replace(/\s+/g, ' '), hint: hint.join('|').trim() }
}

const knownValue = (known: readonly JsonObject[], label: string): string | undefined => {
  const found = known.find(option => textOf(option, 'label') === label)
  return found && textOf(found, 'value')
}

function reworded(known: readonly JsonObject[], count: number, index: number, taken: ReadonlySet<string>) {
  const option = known.length === count ? known[index] : undefined
  const value = option && textOf(option, 'value')
  return value && !taken.has(value) ? value : undefined
}
