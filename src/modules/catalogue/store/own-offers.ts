import type { Pool, Tx } from '../../../platform/db/database.ts'
import { kept } from '../../../platform/kept.ts'
import { matches, type OwnOffer } from '../domain/own-offer.ts'

export type { OwnOffer } from '../domain/own-offer.ts'

type OwnOffersTable = { own_offers: OwnOffer }

export async function setOwnOffer(tx: Tx, offer: OwnOffer): Promise<void> {
  const { title, teaser, authority } = offer
  await tx
    .withTables<OwnOffersTable>()
    .insertInto('own_offers')
    .values(offer)
    .onConflict(conflict => conflict.columns(['ars', 'url']).doUpdateSet({ title, teaser, authority }))
    .execute()
}

export async function removeOwnOffer(tx: Tx, { ars, url }: Pick<OwnOffer, 'ars' | 'url'>): Promise<void> {
  await tx.withTables<OwnOffersTable>().deleteFrom('own_offers').where('ars', '=', ars).where('url', '=', url).execute()
}

/** Few rows that the finder needs with every search: kept in the process. */
const offers = kept<Pool, readonly OwnOffer[]>({
  version: async pool => {
    const { rows } = await pool.query<{ version: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(o::text, '' order by ars, url)), '') as version from own_offers o`,
    )
    return rows[0]?.version ?? ''
  },
  read: async pool => {
    const { rows } = await pool.query<OwnOffer>(
      'select ars, url, title, teaser, authority from own_offers order by title',
    )
    return rows
  },
})

/** Own offers of these regions (of all, without one), those that say what was asked for first. */
export async function ownOffers(pool: Pool, chain: readonly string[], text?: string): Promise<readonly OwnOffer[]> {
  const here = (await offers.of(pool)).filter(offer => chain.length === 0 || chain.includes(offer.ars))
  return text === undefined ? here : matches(here, text)
}

/** After one was added or taken away. */
export const forgetOwnOffers = (pool: Pool): void => offers.forget(pool)
