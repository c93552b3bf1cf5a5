import { contactName } from '../../applications/domain/contact.ts'
import type { Answers } from '../../forms/domain/model.ts'

export interface Applicant {
  /** "Erika Mustermann" */
  readonly name: string
  /** Name and address as they stand on an envelope. */
  readonly addressLines: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const joined = (...parts: readonly unknown[]): string =>
  parts
    .map(part => (typeof part === 'string' ? part.trim() : ''))
    .filter(Boolean)
    .join(' ')

const personName = (answer: unknown): string => (isRecord(answer) ? joined(answer.givenName, answer.familyName) : '')

const addressLines = (answer: unknown): string[] => {
  if (!isRecord(answer) || typeof answer.postcode !== 'string') return []
  const { street, houseNumber, postcode, city } = answer
  return [joined(street, houseNumber), joined(postcode, city)].filter(Boolean)
}

/**
 * Who applied: the answer that the package names, else the first person in the answers; and the first address.
 * Answers stand in the order of the form.
 */
export function applicantOf(manifest: Parameters<typeof contactName>[0], answers: Answers): Applicant {
  const all = Object.values(answers)
  const name = contactName(manifest, answers)?.trim() || all.map(personName).find(Boolean) || ''
  const address = all.map(addressLines).find(lines => lines.length > 0) ?? []
  return { name: name || 'Ohne Namen', addressLines: name ? [name, ...address] : address }
}
