import { type Static, Type } from 'typebox'
import { slugify } from '../../regions/domain/index.ts'
import type { Lage, Leistung } from './leistung.ts'

const text = Type.String({ minLength: 1 })
const strict = { additionalProperties: false }

/** One file of `data/`: a Themenfeld with its Lagen and Leistungen, as people write it. */
export const CatalogueFile = Type.Object(
  {
    themenfeld: text,
    lagen: Type.Array(Type.Object({ lage: text, titel: text, text }, strict)),
    leistungen: Type.Array(
      Type.Object(
        {
          leika: Type.String({ pattern: '^[0-9]{14}$' }),
          ozg: Type.Optional(Type.String({ pattern: '^[0-9]{5}$' })),
          name: text,
          titel: text,
          lage: text,
          ebene: Type.Union([
            Type.Literal('gemeinde'),
            Type.Literal('verwaltungsgemeinschaft'),
            Type.Literal('kreis'),
            Type.Literal('land'),
          ]),
          amt: Type.Optional(text),
          beliebt: Type.Optional(Type.Integer({ minimum: 0, maximum: 9 })),
          synonyme: Type.Array(text),
          teaser: text,
          volltext: text,
          voraussetzungen: Type.Optional(text),
          unterlagen: Type.Optional(text),
          ablauf: Type.Optional(text),
          kosten: Type.Optional(text),
          fristen: Type.Optional(text),
          dauer: Type.Optional(text),
          hinweise: Type.Optional(text),
          rechtsbehelf: Type.Optional(text),
          recht: text,
          vorOrt: text,
        },
        strict,
      ),
    ),
  },
  strict,
)
export type CatalogueFile = Static<typeof CatalogueFile>

export const lagenOf = (file: CatalogueFile): Lage[] =>
  file.lagen.map(({ lage, titel, text }) => ({
    slug: slugify(titel),
    lage,
    themenfeld: file.themenfeld,
    title: titel,
    description: text,
  }))

export const leistungenOf = (file: CatalogueFile): Leistung[] =>
  file.leistungen.map(entry => ({
    leikaKey: entry.leika,
    ...(entry.ozg ? { ozgId: entry.ozg } : {}),
    name: entry.name,
    title: entry.titel,
    lage: entry.lage,
    themenfeld: file.themenfeld,
    level: entry.ebene,
    ...(entry.amt ? { office: entry.amt } : {}),
    synonyms: entry.synonyme,
    popularity: entry.beliebt ?? 3,
    texts: {
      teaser: entry.teaser,
      volltext: entry.volltext,
      ...optional('voraussetzungen', entry.voraussetzungen),
      ...optional('erforderlicheUnterlagen', entry.unterlagen),
      ...optional('verfahrensablauf', entry.ablauf),
      ...optional('kosten', entry.kosten),
      ...optional('fristen', entry.fristen),
      ...optional('bearbeitungsdauer', entry.dauer),
      ...optional('hinweise', entry.hinweise),
      ...optional('rechtsbehelf', entry.rechtsbehelf),
      rechtsgrundlagen: entry.recht,
      vorOrt: entry.vorOrt,
    },
  }))

const optional = <Key extends string>(key: Key, value: string | undefined) =>
  value === undefined ? {} : { [key]: value }
