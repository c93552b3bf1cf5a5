import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import type { TenantId } from '../../platform/id.ts'
import { historyOf } from '../audit/index.ts'
import { offersFor } from '../catalogue/index.ts'
import { loadRegions } from '../regions/index.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import { DEMO_SERVICES } from './demo.ts'
import {
  adoptedEverywhere,
  adoptService,
  loadDemoServices,
  packageOf,
  serviceById,
  serviceBySlug,
  servicesOf,
  syncPackages,
} from './index.ts'
import { selectServices } from './store.ts'

let database: TestDatabase
let neustadt: TenantId
let erfurt: TenantId

const idOf = async (slug: string): Promise<TenantId> => {
  const tenant = await tenantBySlug(database.app, slug)
  assert.ok(tenant)
  return tenant.id
}

before(async () => {
  database = await testDatabase()
  await loadRegions(database.app, () => undefined)
  await loadDemoTenants(database.app)
  await syncPackages(database.app)
  neustadt = await idOf('neustadt-an-der-orla')
  erfurt = await idOf('erfurt')
})
after(() => database.close())

test('packages are stored once; a second time nothing is added', async () => {
  const lines: string[] = []
  await syncPackages(database.app, line => lines.push(line))
  assert.deepEqual(lines, [])
})

describe('adopting a package', () => {
  const adopt = (tenantId: TenantId, parameters: Record<string, unknown> = {}, slug = 'hundesteuer') =>
    adoptService(database.app, { tenantId, packageId: 'hundesteuer-anmelden', slug, parameters })

  test('puts it online, with defaults for what is not set, an audit entry and an offer in the finder', async () => {
    const outcome = await adopt(neustadt, { steuerErsterHund: 4800 })
    assert.ok(outcome.ok)
    const { service } = outcome
    assert.equal(service.title, 'Hundesteuer: Hund anmelden')
    assert.equal(service.parameters['steuerErsterHund'], 4800)
    assert.equal(service.parameters['meldefristTage'], 14)
    assert.equal(service.state, 'published')
    assert.deepEqual(await serviceBySlug(database.app, neustadt, 'hundesteuer'), service)
    assert.equal(
      await serviceById(database.app, neustadt, service.id),
      await serviceBySlug(database.app, neustadt, 'hundesteuer'),
    )
    const [entry] = await historyOf(database.db, neustadt, service.id)
    assert.equal(entry?.event, 'online-service.published')
    const offers = await offersFor(database.db, '99102013002000', '160755050073')
    assert.deepEqual(
      offers.map(offer => offer.url),
      ['/dienste/neustadt-an-der-orla/hundesteuer'],
    )
  })

  test('once more takes the new values and keeps the id', async () => {
    const first = await adopt(neustadt, { steuerErsterHund: 4800 })
    const second = await adopt(neustadt, { steuerErsterHund: 5200 })
    assert.ok(first.ok && second.ok)
    assert.equal(second.service.id, first.service.id)
    assert.equal(second.service.parameters['steuerErsterHund'], 5200)
    assert.notEqual(second.service.fingerprint, first.service.fingerprint)
  })

  test('is another municipality’s business alone', async () => {
    const mine = await adopt(neustadt)
    assert.ok(mine.ok)
    assert.equal(await serviceBySlug(database.app, erfurt, 'hundesteuer'), undefined)
    assert.equal(await serviceById(database.app, erfurt, mine.service.id), undefined)
    const seen = await inTenant(database.db, erfurt, tx => selectServices(tx, neustadt))
    assert.deepEqual(seen, [])
  })

  test('is refused with a reason', async () => {
    const wrongValues = await adopt(neustadt, { steuerErsterHund: -1 })
    assert.ok(!wrongValues.ok && wrongValues.reason === 'wrong-values')
    assert.deepEqual(
      wrongValues.problems.map(problem => problem.parameter),
      ['steuerErsterHund'],
    )
    assert.deepEqual(await adopt(neustadt, {}, 'Kein Slug'), { ok: false, reason: 'wrong-slug' })
    const unknown = { tenantId: neustadt, packageId: 'gibt-es-nicht', parameters: {} }
    assert.deepEqual(await adoptService(database.app, unknown), { ok: false, reason: 'unknown-package' })
    assert.ok((await adopt(neustadt)).ok)
    const taken = { tenantId: neustadt, packageId: 'sondernutzung-strasse', slug: 'hundesteuer', parameters: {} }
    assert.deepEqual(await adoptService(database.app, taken), { ok: false, reason: 'slug-taken' })
  })
})

test('a package speaks with the values of the service', async () => {
  const outcome = await adoptService(database.app, {
    tenantId: erfurt,
    packageId: 'hundesteuer-anmelden',
    parameters: {
      meldefristTage: 21,
      befreiungen: [{ schluessel: 'wachhund', grund: 'Wachhund', prozent: 50, nachweis: 'Lageplan' }],
    },
  })
  assert.ok(outcome.ok)
  const { service } = outcome
  const local = await packageOf(database.app, service.packageId, service.packageVersion, service)
  assert.match(local?.texts.start ?? '', /\*\*21 Tage\*\*/)
  assert.match(JSON.stringify(local?.form.source), /"value":"wachhund","label":"Wachhund"/)
  assert.match(JSON.stringify(local?.form.source), /Ich ermächtige Landeshauptstadt Erfurt/)
  assert.equal(await packageOf(database.app, service.packageId, service.packageVersion, service), local)
  const general = await packageOf(database.app, service.packageId, service.packageVersion)
  assert.match(general?.texts.start ?? '', /\*\*14 Tage\*\*/)
  assert.equal(await packageOf(database.app, service.packageId, '9.9.9+00000000'), undefined)
})

test('the demo puts its services online, and the second time changes nothing', async () => {
  const lines: string[] = []
  await loadDemoServices(database.app, line => lines.push(line))
  assert.ok(
    lines.every(line => line.endsWith('ist online.')),
    lines.join('\n'),
  )
  await loadDemoServices(database.app, line => assert.fail(line))
  const online = await adoptedEverywhere(database.app)
  for (const demo of DEMO_SERVICES) assert.ok(online.some(service => service.packageId === demo.packageId))
  assert.ok((await servicesOf(database.app, erfurt)).length >= 2)
})
