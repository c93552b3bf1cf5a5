import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTransaction } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { loadRegions } from '../regions/index.ts'
import { shippedCatalogue } from './commands/load-leistungen.ts'
import {
  allLagen,
  leistungByKey,
  loadLeistungen,
  offersFor,
  popularLeistungen,
  removeOffer,
  removeZustaendigkeit,
  responsibleFor,
  searchLeistungen,
  setOffer,
  setZustaendigkeit,
} from './index.ts'

const HUND = '99102013002000'
const NEUSTADT = '160755050073'
/** Administered by Neustadt an der Orla (§ 51 ThürKO). */
const KOSPODA = '160755050051'
/** In the Verwaltungsgemeinschaft Oppurg (§ 47 ThürKO). */
const BODELWITZ = '160755005006'
const OPPURG = '160755005000'
const ERFURT = '160510000000'
const KREIS = '160750000000'
const LAND = '160000000000'

let t: TestDatabase
before(async () => {
  t = await testDatabase()
  await loadRegions(t.app)
  await loadLeistungen(t.app)
})
after(() => t.close())

const write = (work: Parameters<typeof inTransaction<void>>[1]) => inTransaction(t.db, work)
const bodyOf = async (leikaKey: string, ars: string) => (await responsibleFor(t.app, leikaKey, ars))?.body.name
const search = async (ars?: string) =>
  (await searchLeistungen(t.app, { text: 'Hundesteuer', limit: 3, ...(ars ? { ars } : {}) })).hits[0]

test('the shipped files: keys are used once, every Lage is described once', async () => {
  const { leistungen, lagen } = await shippedCatalogue()
  assert.equal(new Set(leistungen.map(leistung => leistung.leikaKey)).size, leistungen.length)
  assert.equal(new Set(lagen.map(({ lage }) => lage)).size, lagen.length)
  assert.equal(new Set(lagen.map(({ slug }) => slug)).size, lagen.length)
  const described = new Set(lagen.map(({ lage }) => lage))
  assert.deepEqual(
    leistungen.filter(({ lage }) => !described.has(lage)),
    [],
  )
})

test('loading again does nothing', async () => assert.equal(await loadLeistungen(t.app), 0))

test('a Leistung with its texts', async () => {
  const leistung = await leistungByKey(t.app, HUND)
  assert.equal(leistung?.title, 'Hund anmelden (Hundesteuer)')
  assert.ok(leistung.texts.erforderlicheUnterlagen)
  assert.equal(await leistungByKey(t.app, '00000000000000'), undefined)
})

test('what people look for most, and Lagen with their number', async () => {
  const popular = await popularLeistungen(t.app, 5)
  assert.equal(popular.length, 5)
  const { leistungen } = await shippedCatalogue()
  const lagen = await allLagen(t.app)
  assert.equal(
    lagen.reduce((sum, lage) => sum + lage.count, 0),
    leistungen.length,
  )
})

test('responsible for a task of the municipality', async () => {
  assert.equal(await bodyOf(HUND, NEUSTADT), 'Neustadt an der Orla')
  assert.equal(await bodyOf(HUND, ERFURT), 'Erfurt')
  const delegated = await responsibleFor(t.app, HUND, BODELWITZ)
  assert.equal(delegated?.body.ars, OPPURG)
  assert.equal(delegated?.onBehalfOf?.name, 'Bodelwitz')
  assert.equal(await bodyOf(HUND, KOSPODA), 'Neustadt an der Orla')
  assert.equal(await bodyOf(HUND, KREIS), undefined, 'a Kreis does not say which municipality')
})

test('responsible for a task of the Kreis', async () => {
  const { leistungen } = await shippedCatalogue()
  const key = leistungen.find(leistung => leistung.level === 'kreis')?.leikaKey ?? ''
  assert.equal((await responsibleFor(t.app, key, BODELWITZ))?.body.ars, KREIS)
  assert.equal((await responsibleFor(t.app, key, ERFURT))?.body.ars, ERFURT)
})

test('nobody is responsible for what is unknown', async () => {
  assert.equal(await responsibleFor(t.app, '00000000000000', NEUSTADT), undefined)
  assert.equal(await responsibleFor(t.app, HUND, '999999999999'), undefined)
})

test('an exception for the nearest region wins', async () => {
  await write(async tx => {
    await setZustaendigkeit(tx, { leikaKey: HUND, ars: KREIS, bodyArs: LAND })
    await setZustaendigkeit(tx, { leikaKey: HUND, ars: BODELWITZ, bodyArs: ERFURT })
    await setZustaendigkeit(tx, { leikaKey: HUND, ars: BODELWITZ, bodyArs: NEUSTADT })
  })
  assert.equal(await bodyOf(HUND, BODELWITZ), 'Neustadt an der Orla')
  assert.equal((await search(BODELWITZ))?.body?.name, 'Neustadt an der Orla')
  assert.equal((await responsibleFor(t.app, HUND, NEUSTADT))?.body.ars, LAND)
  assert.equal(await bodyOf(HUND, ERFURT), 'Erfurt', 'not its region')
  await write(async tx => {
    await removeZustaendigkeit(tx, HUND, KREIS)
    await removeZustaendigkeit(tx, HUND, BODELWITZ)
  })
  assert.equal(await bodyOf(HUND, NEUSTADT), 'Neustadt an der Orla')
})

test('the offer of the nearest administration is shown, in its region alone', async () => {
  const offer = (ars: string, url: string) => ({ leikaKey: HUND, ars, url, kind: 'online' as const })
  await write(async tx => {
    await setOffer(tx, offer(OPPURG, '/dienste/alt'))
    await setOffer(tx, offer(OPPURG, '/dienste/vg'))
    await setOffer(tx, offer(KREIS, '/dienste/kreis'))
  })
  assert.equal((await search(BODELWITZ))?.onlineUrl, '/dienste/vg')
  assert.equal((await search(NEUSTADT))?.onlineUrl, '/dienste/kreis')
  assert.equal((await search(ERFURT))?.onlineUrl, undefined)
  assert.equal((await search())?.onlineUrl, undefined)
  assert.deepEqual(
    (await offersFor(t.db, HUND, BODELWITZ)).map(({ url }) => url),
    ['/dienste/vg', '/dienste/kreis'],
  )
  await write(async tx => {
    await removeOffer(tx, offer(OPPURG, ''))
    await removeOffer(tx, offer(KREIS, ''))
  })
  assert.equal((await search(BODELWITZ))?.onlineUrl, undefined)
})

test('a hit says who is responsible at the place', async () => {
  assert.equal((await search(BODELWITZ))?.body?.ars, OPPURG)
  assert.equal((await search())?.body, undefined)
})
