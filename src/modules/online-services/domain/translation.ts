import { type Static, Type } from 'typebox'
import type { Language } from '../../../platform/language.ts'
import type { Manifest } from './manifest.ts'

const strict = { additionalProperties: false }
const Text = Type.String({ minLength: 1, maxLength: 4000 })

export interface PackageTexts {
  /** Start page: what the service is for, what it costs, how it goes on. Markdown. */
  readonly start: string
  readonly privacy: string
  /** On the receipt: what happens now. */
  readonly nextSteps: string
}

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

interface Spoken {
  readonly manifest: Manifest
  readonly texts: PackageTexts
}
type Translatable = Spoken & { readonly translations?: Readonly<Record<Language, PackageTranslation>> }

/** Manifest and texts of a package in a language. */
export function packageTexts(source: Translatable, language: Language): Spoken {
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
