import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import type { App } from '../../../platform/app.ts'
import { inTransaction } from '../../../platform/db/database.ts'
import { CatalogueFile, lagenOf, leistungenOf } from '../domain/catalogue-file.ts'
import type { Lage, Leistung } from '../domain/leistung.ts'
import { forgetCatalogue } from '../store/kept-catalogue.ts'
import { isCatalogueLoaded, noteCatalogue, replaceCatalogue } from '../store/write-catalogue.ts'

const FOLDER = fileURLToPath(new URL('../data/', import.meta.url))
/** Raise when words are analysed in another way, so that everything is indexed anew. */
const ANALYSIS = 5

/** Loads the Leistungen that ship with the product, unless these very files are loaded. Returns how many it loaded. */
export async function loadLeistungen(
  app: Pick<App, 'db' | 'pool'>,
  report: (line: string) => void = () => undefined,
): Promise<number> {
  const texts = await readFiles()
  const hash = createHash('sha256')
    .update(`${ANALYSIS}\n${texts.join('\n')}`)
    .digest('hex')
  const loaded = await inTransaction(app.db, async tx => {
    if (await isCatalogueLoaded(tx, hash)) return 0
    const { leistungen, lagen } = parseCatalogue(texts)
    await replaceCatalogue(tx, leistungen, lagen)
    await noteCatalogue(tx, hash)
    return leistungen.length
  })
  if (loaded > 0) {
    forgetCatalogue(app.pool)
    report(`${loaded} Leistungen geladen.`)
  }
  return loaded
}

const readFiles = async (): Promise<string[]> => {
  const names = (await readdir(FOLDER)).filter(name => name.endsWith('.yaml')).sort()
  return Promise.all(names.map(name => readFile(`${FOLDER}${name}`, 'utf8')))
}

/** The shipped files are part of the product: a mistake in one is a bug and throws. */
function parseCatalogue(texts: readonly string[]): { leistungen: Leistung[]; lagen: Lage[] } {
  const files = texts.map(text => Value.Parse(CatalogueFile, parse(text)))
  return { leistungen: files.flatMap(leistungenOf), lagen: files.flatMap(lagenOf) }
}

export const shippedCatalogue = async () => parseCatalogue(await readFiles())
