import type { DraftSource } from '../draft.ts'
import { stepsTyped } from './steps-text.ts'

/** What stands in the controls for the surroundings of a form, by their names. */
export type RawService = Readonly<Record<string, string>>

export const rawService = ({ manifest, texts }: Pick<DraftSource, 'manifest' | 'texts'>): RawService => ({
  title: manifest.title,
  name: manifest.name,
  description: manifest.description.trim(),
  minutes: String(manifest.minutes),
  atHand: manifest.atHand.join('\n'),
  start: texts.start.trim(),
  privacy: texts.privacy.trim(),
  nextSteps: stepsTyped(texts.nextSteps),
  email: manifest.contact.email,
  contactName: manifest.contact.name ?? '',
  feeField: manifest.feeField ?? '',
  ...Object.fromEntries(
    manifest.legalBasis.flatMap(({ law, paragraph, about, by, validFrom, validUntil }, row) => [
      [basisControl(row, 'law'), law],
      [basisControl(row, 'paragraph'), paragraph ?? ''],
      [basisControl(row, 'about'), about],
      [basisControl(row, 'by'), by],
      [basisControl(row, 'validFrom'), validFrom ?? ''],
      [basisControl(row, 'validUntil'), validUntil ?? ''],
    ]),
  ),
})

export type BasisPart = 'law' | 'paragraph' | 'about' | 'by' | 'validFrom' | 'validUntil' | 'remove'

/** Name of a control of one source of law. */
export const basisControl = (row: number, part: BasisPart): string => `basis-${row}-${part}`

/** How many sources of law there are controls for. */
export const basisRows = (raw: RawService): number =>
  Math.max(0, ...Object.keys(raw).map(name => Number(/^basis-(\d{1,2})-/.exec(name)?.[1] ?? -1) + 1))
