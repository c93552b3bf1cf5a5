import { parsePlainDate } from '../../../platform/date.ts'
import type { PlaceKind, Region, RegionList } from './place.ts'

const KINDS: readonly PlaceKind[] = ['land', 'kreis', 'kreisfreie-stadt', 'verwaltungsgemeinschaft', 'gemeinde']

/** Reads the project's own table of regions. It ships with the product: a mistake in it is a bug and throws. */
export function parseRegionTable(text: string): RegionList {
  const lines = text.split('\n')
  const asOf = parsePlainDate(/^# Stand: (\S+)$/m.exec(text)?.[1] ?? '')
  if (!asOf) throw new Error('the region table names no date')
  const header = lines.findIndex(line => line.startsWith('ars\t'))
  const regions = lines
    .slice(header + 1)
    .filter(line => line !== '')
    .map(parseLine)
  return { asOf, regions }
}

function parseLine(line: string): Region {
  const cells = line.split('\t')
  const [ars = '', ags = '', art, name = '', fullName = '', seat = '', seatPostcode = ''] = cells
  const [population, areaKm2, administeredBy = '', postcodes = ''] = cells.slice(7)
  const kind = KINDS.find(known => known === art)
  if (!/^\d{12}$/.test(ars) || !kind || name === '') throw new Error(`unreadable region: ${line}`)
  return {
    ars,
    ags,
    kind,
    name,
    fullName,
    seat,
    seatPostcode,
    population: Number(population),
    areaKm2: Number(areaKm2),
    administeredBy,
    postcodes: postcodes.split(' ').filter(Boolean),
  }
}
