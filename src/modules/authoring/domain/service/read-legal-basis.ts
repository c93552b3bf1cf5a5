import type { JsonObject } from '../../../../platform/json.ts'
import { type BasisPart, basisControl, basisRows, type RawService } from './raw-service.ts'
import type { Read } from './read.ts'

/** Who makes law, as people say it. */
export const LAW_MAKERS = [
  { value: 'eu', label: 'Europäische Union' },
  { value: 'bund', label: 'Bund' },
  { value: 'land', label: 'Land' },
  { value: 'kommune', label: 'Gemeinde oder Kreis' },
] as const

/** The sources of law; empty rows and those to be removed are left out. */
export function readLegalBasis(raw: RawService): Read {
  const errors: [control: string, message: string][] = []
  const found: JsonObject[] = []
  for (let row = 0; row < basisRows(raw); row++) {
    const typed = (part: BasisPart): string => (raw[basisControl(row, part)] ?? '').trim()
    const [law, paragraph, about, by] = [typed('law'), typed('paragraph'), typed('about'), typed('by')]
    if (typed('remove') !== '' || `${law}${paragraph}${about}` === '') continue
    const missing = (part: BasisPart, message: string) => errors.push([basisControl(row, part), message])
    if (law === '') missing('law', 'Nennen Sie das Gesetz.')
    if (about === '') missing('about', 'Schreiben Sie, was darin steht.')
    if (!LAW_MAKERS.some(({ value }) => value === by)) missing('by', 'Wählen Sie, von wem das Gesetz ist.')
    const days = (['validFrom', 'validUntil'] as const).flatMap(part => (typed(part) ? [[part, typed(part)]] : []))
    found.push({ law, ...(paragraph && { paragraph }), about, by, ...Object.fromEntries(days) })
  }
  if (errors.length === 0 && found.length === 0)
    errors.push([basisControl(0, 'law'), 'Nennen Sie wenigstens eine Rechtsgrundlage.'])
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: found }
}
