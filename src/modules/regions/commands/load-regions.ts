import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { App } from '../../../platform/app.ts'
import { inTransaction } from '../../../platform/db/database.ts'
import { parseRegionTable } from '../domain/region-table.ts'
import { forgetPlaces } from '../store/read-places.ts'
import { loadedLists, noteLoadedList, saveRegions } from '../store/write-regions.ts'

const FILE = fileURLToPath(new URL('../data/thueringen.tsv', import.meta.url))
const SOURCE = 'built-in'

/**
 * Loads the regions that ship with the product, unless this very table is loaded already. Regions that an import
 * brought to a later date stay as they are. Returns how many it loaded.
 */
export async function loadRegions(
  app: Pick<App, 'db'>,
  report: (line: string) => void = () => undefined,
): Promise<number> {
  const text = await readFile(FILE, 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  const lists = await loadedLists(app.db)
  if (lists.some(list => list.hash === hash)) return 0
  const { asOf, regions } = parseRegionTable(text)
  const imported = new Set(
    lists.filter(list => list.source !== SOURCE && list.asOf >= asOf).flatMap(list => list.laender),
  )
  const wanted = regions.filter(region => !imported.has(region.ars.slice(0, 2)))
  await inTransaction(app.db, async tx => {
    await saveRegions(tx, wanted, asOf)
    await noteLoadedList(tx, { hash, source: SOURCE, asOf, laender: ['16'] })
  })
  forgetPlaces(app.db)
  report(`${wanted.length} Regionen geladen.`)
  return wanted.length
}
