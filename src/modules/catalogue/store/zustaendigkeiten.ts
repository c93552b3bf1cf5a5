import type { Database, Tx } from '../../../platform/db/database.ts'
import { type Place, placeByArs, placeChain } from '../../regions/index.ts'
import { bodyOf, ruleFor, type ZustaendigkeitRule } from '../domain/responsibility.ts'
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

/** The responsible body: by an exception for the nearest region, else by the Leistung's level. */
export async function responsibleFor(db: Database, leikaKey: string, ars: string): Promise<Responsible | undefined> {
  const [leistung, chain, rules] = await Promise.all([
    leistungByKey(db, leikaKey),
    placeChain(db, ars),
    rulesOf(db, leikaKey),
  ])
  const place = chain[0]
  if (!leistung || !place) return undefined
  const rule = ruleFor(rules, chain)
  const body = (rule && (await placeByArs(db, rule.bodyArs))) ?? bodyOf(leistung.level, chain)
  if (!body) return undefined
  const delegated = leistung.level === 'gemeinde' && body.ars !== place.ars
  return {
    body,
    ...(delegated ? { onBehalfOf: place } : {}),
    ...(leistung.office ? { office: leistung.office } : {}),
  }
}

const rulesOf = (db: Database, leikaKey: string): Promise<ZustaendigkeitRule[]> =>
  db
    .withTables<CatalogueTables>()
    .selectFrom('zustaendigkeiten')
    .select(['ars', 'body_ars as bodyArs'])
    .where('leika_key', '=', leikaKey)
    .execute()

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
