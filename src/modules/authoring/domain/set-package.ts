import { Type } from 'typebox'
import { Value } from 'typebox/value'
import type { Json } from '../../../platform/json.ts'
import { Manifest } from '../../online-services/domain/manifest.ts'
import type { DraftEdit, DraftSource, PackageProperty } from './draft.ts'

type SetPackage = Extract<DraftEdit, { op: 'set-package' }>
type Outcome =
  | { readonly ok: true; readonly source: DraftSource; readonly inverse: readonly DraftEdit[] }
  | { readonly ok: false; readonly message: string }

const TEXTS = { 'texts.start': 'start', 'texts.privacy': 'privacy', 'texts.nextSteps': 'nextSteps' } as const
const LongText = Type.String({ maxLength: 40_000 })

/** Changes what a package says besides its form. */
export function applySetPackage(source: DraftSource, { property, value }: SetPackage): Outcome {
  if (property === 'texts.start' || property === 'texts.privacy' || property === 'texts.nextSteps') {
    const name = TEXTS[property]
    if (!Value.Check(LongText, value)) return refused(property)
    return {
      ok: true,
      source: { ...source, texts: { ...source.texts, [name]: value } },
      inverse: [{ op: 'set-package', property, value: source.texts[name] }],
    }
  }
  if (!Object.hasOwn(WORDS, property)) return refused(property)
  const { [property]: before, ...rest } = source.manifest
  const manifest: unknown = value === null ? rest : { ...rest, [property]: value }
  if (!Value.Check(Manifest, manifest)) return refused(property)
  return {
    ok: true,
    source: { ...source, manifest },
    inverse: [{ op: 'set-package', property, value: plain(before) }],
  }
}

/** The manifest is JSON; only the type does not say so. */
const plain = (value: unknown): Json => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

const refused = (property: string): Outcome => ({
  ok: false,
  message: `${Object.hasOwn(WORDS, property) ? wordsOf(property) : `„${property}“`}: Diese Angabe passt nicht.`,
})

const WORDS: Readonly<Record<PackageProperty, string>> = {
  title: 'Titel',
  name: 'Kurzer Name',
  description: 'Beschreibung',
  leikaKeys: 'Leistungen',
  legalBasis: 'Rechtsgrundlagen',
  minutes: 'Dauer',
  atHand: 'Was man bereithält',
  contact: 'Felder für Name und E-Mail',
  feeField: 'Feld der Gebühr',
  retention: 'Aufbewahrung',
  'texts.start': 'Text der Startseite',
  'texts.privacy': 'Datenschutzhinweis',
  'texts.nextSteps': 'Text nach dem Absenden',
}
export const wordsOfProperty = (property: PackageProperty): string => WORDS[property]
const wordsOf = (property: string): string => Object.entries(WORDS).find(([name]) => name === property)?.[1] ?? property
