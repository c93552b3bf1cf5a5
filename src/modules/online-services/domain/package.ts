import type { Language } from '../../../platform/language.ts'
import type { Decision } from './decision.ts'
import type { Manifest } from './manifest.ts'
import type { Parameter } from './parameter.ts'
import type { PackageTexts, PackageTranslation } from './translation.ts'

export type { PackageTexts } from './translation.ts'

/** A package as it is stored: one immutable version, still without any municipality's values. */
export interface ServicePackage {
  readonly id: string
  /** "1.0.0+3f2a9c01": version of the manifest and hash of the folder. */
  readonly version: string
  readonly manifest: Manifest
  /** `amtsweg/form/1` with places for local words. */
  readonly form: unknown
  readonly parameters: readonly Parameter[]
  readonly decisions: readonly Decision[]
  /** Typst source by file name. */
  readonly templates: Readonly<Record<string, string>>
  readonly texts: PackageTexts
  /** Manifest and texts in other languages; those of the form are in the form. */
  readonly translations?: Readonly<Record<Language, PackageTranslation>>
}
