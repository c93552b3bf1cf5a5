import { load } from './load.ts'
import type { Row } from './table.ts'

const PLACE = '160755050073'
const QUERIES = [
  'hund',
  'Hundesteuer',
  'perso',
  'umzug melden',
  'Sondernutzung',
  'gewerbe anmelden',
  'geburtsurkunde',
  'hundesteur',
]

/** The finder's result page, as people ask for it. */
export async function measureFinder(url: string, seconds: number, say: (line: string) => void): Promise<Row[]> {
  say('Finder …')
  const clients = QUERIES.map(query => ({ path: `/suche?q=${encodeURIComponent(query)}&ort=${PLACE}`, headers: {} }))
  const found = await load({ url, connections: 10, seconds, status: 200, clients })
  return [
    { what: 'finder: search page, c = 10', value: found.perSecond, unit: '/s' },
    { what: 'finder: search page, p99 at c = 10', value: found.p99Ms, unit: 'ms' },
  ]
}
