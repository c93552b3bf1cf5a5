import type { Place } from '../../regions/domain/index.ts'

/** Who does a task: the municipality (or who does its administration), the Kreis, or the Land. */
export type Level = 'gemeinde' | 'verwaltungsgemeinschaft' | 'kreis' | 'land'

/** The XZuFi text modules of a Leistung, in the order in which people need them. */
export const TEXT_MODULES = [
  'volltext',
  'voraussetzungen',
  'erforderlicheUnterlagen',
  'verfahrensablauf',
  'kosten',
  'fristen',
  'bearbeitungsdauer',
  'hinweise',
  'rechtsbehelf',
  'rechtsgrundlagen',
] as const
export type TextModule = (typeof TEXT_MODULES)[number]

export interface LeistungTexts extends Readonly<Partial<Record<TextModule, string>>> {
  /** One or two sentences for lists and the top of the page. */
  readonly teaser: string
  /** What to do where it can't be applied for online: form, appointment, what to bring. */
  readonly vorOrt: string
}

export interface Leistung {
  /** 14 digits */
  readonly leikaKey: string
  readonly ozgId?: string
  /** As the LeiKa calls it: "Hundesteuer Festsetzung". */
  readonly name: string
  /** As people say it: "Hund anmelden (Hundesteuer)". */
  readonly title: string
  readonly lage: string
  readonly themenfeld: string
  readonly level: Level
  /** Office inside the body that usually does it: "Standesamt". */
  readonly office?: string
  readonly synonyms: readonly string[]
  /** 0–9: how often people look for it; breaks ties. */
  readonly popularity: number
  readonly texts: LeistungTexts
}

/** A life or business situation under which Leistungen are browsed. */
export interface Lage {
  readonly slug: string
  /** As the OZG-Umsetzungskatalog calls it. */
  readonly lage: string
  readonly themenfeld: string
  /** As people say it. */
  readonly title: string
  readonly description: string
}

export interface CountedLage extends Lage {
  /** How many Leistungen it holds. */
  readonly count: number
}

/** A Leistung as a list shows it: with the responsible body and the online service at the place asked for. */
export interface LeistungEntry {
  readonly leikaKey: string
  readonly title: string
  readonly name: string
  readonly teaser: string
  readonly lage: string
  readonly level: Level
  readonly onlineUrl?: string
  readonly body?: Place
}

export const isLeikaKey = (text: string): boolean => /^\d{14}$/.test(text)
