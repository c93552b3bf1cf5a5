import { sql } from 'kysely'
import type { Database, Pool, Tx } from '../../../platform/db/database.ts'
import { placeChain } from '../../regions/index.ts'
import type { LeistungEntry } from '../domain/leistung.ts'
import type { CatalogueTables } from './rows.ts'

/** A Leistung that can be applied for online in a region and everywhere below it. */
export interface Offer {
  readonly leikaKey: string
  readonly ars: string
  readonly url: string
  readonly kind: 'online'
}

export async function setOffer(tx: Tx, { leikaKey, ars, url, kind }: Offer): Promise<void> {
  await tx
    .withTables<CatalogueTables>()
    .insertInto('offers')
    .values({ leika_key: leikaKey, ars, url, kind })
    .onConflict(conflict => conflict.columns(['leika_key', 'ars', 'kind']).doUpdateSet({ url }))
    .execute()
}

/** With an address: only when the offer leads there. */
export async function removeOffer(tx: Tx, { leikaKey, ars, kind }: Omit<Offer, 'url'>, url?: string): Promise<void> {
  const offers = tx
    .withTables<CatalogueTables>()
    .deleteFrom('offers')
    .where('leika_key', '=', leikaKey)
    .where('ars', '=', ars)
    .where('kind', '=', kind)
  await (url === undefined ? offers : offers.where('url', '=', url)).execute()
}

/** What is online for this Leistung at this place; the offer of the nearest administration first. */
export async function offersFor(db: Database, leikaKey: string, ars: string): Promise<Offer[]> {
  const chain = (await placeChain(db, ars)).map(place => place.ars)
  if (chain.length === 0) return []
  return db
    .withTables<CatalogueTables>()
    .selectFrom('offers')
    .select(['leika_key as leikaKey', 'ars', 'url', 'kind'])
    .where('leika_key', '=', leikaKey)
    .where('ars', 'in', chain)
    .orderBy(sql`array_position(${sql.val(chain)}::text[], ars)`)
    .execute()
}

/** A Leistung that is online, with the nearest offer. */
export type OnlineEntry = Pick<LeistungEntry, 'leikaKey' | 'title' | 'teaser'> & { readonly onlineUrl: string }

/** Every Leistung that is online in one of these regions, by title. */
export async function onlineIn(pool: Pool, chain: readonly string[]): Promise<OnlineEntry[]> {
  const { rows } = await pool.query<OnlineEntry>({
    name: 'catalogue-online-in',
    text: `
      select * from (
        select distinct on (leika_key) leika_key as "leikaKey", title, teaser, url as "onlineUrl"
        from offers join leistungen using (leika_key)
        where offers.ars = any($1::text[]) and kind = 'online'
        order by leika_key, array_position($1::text[], offers.ars)
      ) nearest order by title`,
    values: [chain],
  })
  return rows
}
