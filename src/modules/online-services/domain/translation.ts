import { type Static, Type } from 'typebox'
import type { Language } from '../../../platform/language.ts'
import type { Manifest } from './manifest.ts'
import type { PackageTexts, ServicePackage } from './package.ts'

const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1, maxLength: 4000 })

/** What a person reads of the manifest. Lists are translated line by line. */
const ServiceTexts = Type.Object(
  {
    title: Type.Optional(Text),
    name: Type.Optional(Text),
    description: Type.Optional(Text),
    atHand: Type.Optional(Type.Array(Text)),
    /** What each law orders (`about`), in the order of the manifest. */
    legalBasis: Type.Optional(Type.Array(Text)),
  },
  strict,
)

/** `translations/<language>.yaml`: the texts of manifest and form in one more language. */
export const TranslationFile = Type.Object(
  { service: Type.Optional(ServiceTexts), form: Type.Optional(Type.Record(Type.String(), Text)) },
  strict,
)

export type TranslationFile = Static<typeof TranslationFile>

/** What a package says beside its form in one more language. What is missing stays German. */
export interface PackageTranslation {
  readonly service?: Static<typeof ServiceTexts>
  readonly texts?: Partial<PackageTexts>
}

type Translatable = Pick<ServicePackage, 'manifest' | 'texts' | 'translations'>

/** Manifest and texts of a package in a language. */
export function packageTexts(source: Translatable, language: Language): Pick<ServicePackage, 'manifest' | 'texts'> {
  const { manifest, texts } = source
  const translation = source.translations?.[language]
  if (!translation) return { manifest, texts }
  const { atHand = [], legalBasis = [], ...own } = translation.service ?? {}
  const translated: Manifest = {
    ...manifest,
    ...own,
    atHand: manifest.atHand.map((line, at) => atHand[at] ?? line),
    legalBasis: manifest.legalBasis.map((basis, at) => ({ ...basis, about: legalBasis[at] ?? basis.about })),
  }
  return { manifest: translated, texts: { ...texts, ...translation.texts } }
}
