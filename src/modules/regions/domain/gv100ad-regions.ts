import type { GvRecord } from './gv100ad.ts'
import type { Region } from './place.ts'

/** Kreisfreie Stadt and Stadtkreis: Kreis and municipality at the same time. */
const CITY_KREIS = new Set(['41', '42'])
const ERFUELLENDE_GEMEINDE = '58'
const VERBAND_TITLES: Readonly<Record<string, string>> = {
  '51': 'Amt',
  '52': 'Samtgemeinde',
  '53': 'Verbandsgemeinde',
  '54': 'Verwaltungsgemeinschaft',
  '55': 'Kirchspielslandgemeinde',
  '56': 'Verwaltungsverband',
  '57': 'Verwaltungsgemeinschaft',
}
const LAND_TITLES: Readonly<Record<string, string>> = {
  '02': 'Freie und Hansestadt',
  '04': 'Freie Hansestadt',
  '09': 'Freistaat',
  '10': '',
  '14': 'Freistaat',
  '16': 'Freistaat',
}

/** Regions from the records of one file. Länder whose municipalities the file does not hold are left out. */
export function regionsFromGv(records: readonly GvRecord[]): Region[] {
  const municipalities = records.filter(record => record.satzart === '60')
  const laender = new Set(municipalities.map(record => record.key.slice(0, 2)))
  const erfuellende = erfuellendeGemeinden(records, municipalities)
  const cities = new Set(
    records.filter(({ satzart, kennzeichen }) => satzart === '40' && CITY_KREIS.has(kennzeichen)).map(({ key }) => key),
  )
  const above = records.flatMap(record =>
    laender.has(record.key.slice(0, 2)) ? aboveMunicipality(record, cities) : [],
  )
  const regions = [...above, ...municipalities.map(record => municipality(record, cities, erfuellende))]
  return withSums([...new Map(regions.map(region => [region.ars, region])).values()], municipalities)
}

const gvArs = ({ key, verband, satzart }: GvRecord): string =>
  `${key.slice(0, 5)}${verband}${satzart === '60' ? key.slice(5) : ''}`.padEnd(12, '0')

const shortName = (name: string): string => name.split(',')[0] ?? name
const figures = { population: 0, areaKm2: 0 }
const nowhere = { ags: '', seatPostcode: '', administeredBy: '', postcodes: [] }

function aboveMunicipality(record: GvRecord, cities: ReadonlySet<string>): Region[] {
  const { satzart, name, kennzeichen, key } = record
  const base = { ...nowhere, ...figures, ars: gvArs(record), name: shortName(name), seat: shortName(record.seat) }
  switch (satzart) {
    case '10':
      return [{ ...base, kind: 'land', fullName: `${LAND_TITLES[key] ?? 'Land'} ${name}`.trim() }]
    case '40':
      return cities.has(key) ? [] : [{ ...base, kind: 'kreis', fullName: kreisName(name, kennzeichen) }]
    case '50': {
      const title = VERBAND_TITLES[kennzeichen]
      return title ? [{ ...base, kind: 'verwaltungsgemeinschaft', fullName: verbandName(title, name) }] : []
    }
    case '20':
    case '30':
    case '60':
      return []
  }
}

const kreisName = (name: string, kennzeichen: string): string =>
  /kreis|region/i.test(name) ? name : `${kennzeichen === '43' ? 'Kreis' : 'Landkreis'} ${shortName(name)}`

const verbandName = (title: string, name: string): string => (name.startsWith(title) ? name : `${title} ${name}`)

function municipality(record: GvRecord, cities: ReadonlySet<string>, erfuellende: ReadonlyMap<string, string>): Region {
  const ars = gvArs(record)
  const administeredBy = erfuellende.get(ars.slice(0, 9)) ?? ''
  return {
    ars,
    ags: record.key,
    kind: cities.has(record.key.slice(0, 5)) ? 'kreisfreie-stadt' : 'gemeinde',
    name: shortName(record.name),
    fullName: record.name,
    seat: shortName(record.name),
    seatPostcode: record.postcode,
    population: record.population,
    areaKm2: record.areaHectares / 100,
    administeredBy: administeredBy === ars ? '' : administeredBy,
    postcodes: record.postcode ? [record.postcode] : [],
  }
}

/** Verband (9 digits) → its municipality of the same name, which does the administration for the others. */
function erfuellendeGemeinden(records: readonly GvRecord[], municipalities: readonly GvRecord[]): Map<string, string> {
  const verbaende = records.filter(
    ({ satzart, kennzeichen }) => satzart === '50' && kennzeichen === ERFUELLENDE_GEMEINDE,
  )
  return new Map(
    verbaende.flatMap(verband => {
      const prefix = gvArs(verband).slice(0, 9)
      const seat = municipalities.find(record => record.name === verband.name && gvArs(record).startsWith(prefix))
      return seat ? [[prefix, gvArs(seat)] as const] : []
    }),
  )
}

/** The file gives figures for municipalities alone; those above are their sums. */
function withSums(regions: readonly Region[], municipalities: readonly GvRecord[]): Region[] {
  const sums = new Map<string, { people: number; hectares: number }>()
  for (const record of municipalities) {
    const ars = gvArs(record)
    for (const digits of [2, 5, 9]) {
      const prefix = ars.slice(0, digits)
      const { people, hectares } = sums.get(prefix) ?? { people: 0, hectares: 0 }
      sums.set(prefix, { people: people + record.population, hectares: hectares + record.areaHectares })
    }
  }
  return regions.map(region => {
    if (region.ags !== '') return region
    const digits = region.kind === 'land' ? 2 : region.kind === 'kreis' ? 5 : 9
    const sum = sums.get(region.ars.slice(0, digits))
    return sum ? { ...region, population: sum.people, areaKm2: sum.hectares / 100 } : region
  })
}
