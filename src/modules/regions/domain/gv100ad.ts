import { type PlainDate, parsePlainDate } from '../../../platform/date.ts'

/** One line of a GV100AD file. Positions are those of the Destatis record description, counted from 1. */
export interface GvRecord {
  /** 10 Land, 20 Regierungsbezirk, 30 Region, 40 Kreis, 50 Gemeindeverband, 60 Gemeinde */
  readonly satzart: Satzart
  readonly asOf: PlainDate
  /** Digits of Land (2), Regierungsbezirk (1), Kreis (2), Gemeinde (3), as far as the Satzart has them. */
  readonly key: string
  /** Four digits of the Gemeindeverband; '' above that level. */
  readonly verband: string
  readonly name: string
  /** Town of the administration's seat; '' for municipalities. */
  readonly seat: string
  readonly kennzeichen: string
  readonly areaHectares: number
  readonly population: number
  readonly postcode: string
}

export type Satzart = '10' | '20' | '30' | '40' | '50' | '60'
type LineResult = { ok: true; record: GvRecord } | { ok: false; message: string }

const KEY_DIGITS: Readonly<Record<Satzart, number>> = { '10': 2, '20': 3, '30': 5, '40': 5, '50': 5, '60': 8 }
const isSatzart = (text: string): text is Satzart => Object.hasOwn(KEY_DIGITS, text)
const refuse = (message: string): LineResult => ({ ok: false, message })

/** Reads one line; the message of a refusal says in German what is wrong with it. */
export function parseGvLine(line: string): LineResult {
  const field = (from: number, to: number): string => line.slice(from - 1, to).trim()
  const satzart = field(1, 2)
  if (!isSatzart(satzart))
    return refuse(`Satzart „${satzart}“ gibt es im GV100AD nicht. Erlaubt sind 10, 20, 30, 40, 50 und 60.`)
  const day = field(3, 10)
  const asOf = parsePlainDate(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`)
  if (!asOf) return refuse(`Gebietsstand „${day}“ ist kein Datum der Form JJJJMMTT.`)
  const key = field(11, 18).slice(0, KEY_DIGITS[satzart])
  if (!/^\d+$/.test(key) || (key.length !== KEY_DIGITS[satzart] && satzart !== '30'))
    return refuse(`Schlüssel „${field(11, 18)}“ ist zu kurz oder enthält andere Zeichen als Ziffern.`)
  const verband = satzart === '50' || satzart === '60' ? field(19, 22) : ''
  if (satzart >= '50' && !/^\d{4}$/.test(verband))
    return refuse(`Gemeindeverband „${verband}“ muss vier Ziffern haben.`)
  const name = field(23, 72)
  if (name === '') return refuse('Der Name fehlt.')
  const head = { satzart, asOf, key, verband, name, kennzeichen: field(123, 124) }
  if (satzart !== '60')
    return { ok: true, record: { ...head, seat: field(73, 122), areaHectares: 0, population: 0, postcode: '' } }
  const [area, population, postcode] = [field(129, 139), field(140, 150), field(166, 170)]
  if (!/^\d*$/.test(area)) return refuse(`Fläche „${area}“ ist keine Zahl.`)
  if (!/^\d*$/.test(population)) return refuse(`Bevölkerung „${population}“ ist keine Zahl.`)
  if (!/^(\d{5})?$/.test(postcode)) return refuse(`Postleitzahl „${postcode}“ hat nicht fünf Ziffern.`)
  const figures = { areaHectares: Number(area), population: Number(population) }
  return { ok: true, record: { ...head, seat: '', ...figures, postcode } }
}
