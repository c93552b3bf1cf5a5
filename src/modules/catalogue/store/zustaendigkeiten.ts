import type { App } from '../../../platform/app.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Place } from '../../regions/index.ts'
import type { Leistung } from '../domain/leistung.ts'
import { isDelegated, type ZustaendigkeitRule } from '../domain/responsibility.ts'
import { type AtPlaceRow, bodyAt, chainOf, joinAtPlace, keysOf } from './at-place.ts'
import { leistungByKey } from './read-catalogue.ts'
import type { CatalogueTables } from './rows.ts'

/** Who does a Leistung at a place. */
export interface Responsible {
  readonly body: Place
  /** The municipality for which the body does it, where that is another one. */
  readonly onBehalfOf?: Place
  /** Office inside the body that usually does it. */
  readonly office?: string
}

export interface LeistungAtPlace {
  /** `undefined` when the place says too little: a Kreis, for what its municipalities do. */
  readonly responsible?: Responsible
  readonly onlineUrl?: string
}

/** The responsible body and the online service for a Leistung at a place. */
export async function leistungAt(
  app: Pick<App, 'db' | 'pool'>,
  leistung: Leistung,
  ars: string,
): Promise<LeistungAtPlace> {
  const chain = await chainOf(app, ars)
  const [place] = chain
  if (!place) return {}
  const { rows } = await app.pool.query<AtPlaceRow>({
    name: 'catalogue-at-place',
    text: `select offer.url, exception.body_ars from (select) one ${joinAtPlace('$1', '$2')}`,
    values: [leistung.leikaKey, keysOf(chain)],
  })
  const { url, body_ars } = rows[0] ?? { url: null, body_ars: null }
  const body = await bodyAt(app, leistung.level, chain, body_ars)
  const online = url === null ? {} : { onlineUrl: url }
  if (!body) return online
  const onBehalfOf = isDelegated(leistung.level, place, body) ? { onBehalfOf: place } : {}
  return { ...online, responsible: { body, ...onBehalfOf, ...(leistung.office ? { office: leistung.office } : {}) } }
}

/** The responsible body: by an exception for the nearest region, else by the Leistung's level. */
export async function responsibleFor(
  app: Pick<App, 'db' | 'pool'>,
  leikaKey: string,
  ars: string,
): Promise<Responsible | undefined> {
  const leistung = await leistungByKey(app, leikaKey)
  return leistung && (await leistungAt(app, leistung, ars)).responsible
}

/** In the region `ars` and below, this Leistung is done by `bodyArs`. */
export async function setZustaendigkeit(
  tx: Tx,
  rule: ZustaendigkeitRule & { readonly leikaKey: string },
): Promise<void> {
  await tx
    .withTables<CatalogueTables>()
    .insertInto('zustaendigkeiten')
    .values({ leika_key: rule.leikaKey, ars: rule.ars, body_ars: rule.bodyArs })
    .onConflict(conflict => conflict.columns(['leika_key', 'ars']).doUpdateSet({ body_ars: rule.bodyArs }))
    .execute()
}

export async function removeZustaendigkeit(tx: Tx, leikaKey: string, ars: string): Promise<void> {
  await tx
    .withTables<CatalogueTables>()
    .deleteFrom('zustaendigkeiten')
    .where('leika_key', '=', leikaKey)
    .where('ars', '=', ars)
    .execute()
}
