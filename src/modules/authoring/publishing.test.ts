import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import type { TenantId } from '../../platform/id.ts'
import { historyOf } from '../audit/index.ts'
import { ownOffers } from '../catalogue/index.ts'
import { loadDemoStaff, type Staff, staffOf } from '../identity/index.ts'
import {
  loadDemoServices,
  packageOf,
  serviceBySlug,
  syncPackages,
  versionsOf,
  withdrawalOf,
} from '../online-services/index.ts'
import { loadDemoTenants, type Tenant, tenantBySlug } from '../tenants/index.ts'
import {
  applyEdits,
  approveAndPublish,
  createDraft,
  draftById,
  findingsOf,
  type PackageDraft,
  rollBack,
  sendBack,
  submitForReview,
  takeBack,
  withdrawVersion,
} from './index.ts'

let t: TestDatabase
let tenant: Tenant
let tenantId: TenantId
let anna: Staff
let ben: Staff

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  const found = await tenantBySlug(t.app, 'neustadt-an-der-orla')
  assert.ok(found)
  tenant = found
  tenantId = found.id
  anna = await person('formulare@neustadt.example')
  ben = await person('freigabe@neustadt.example')
})
after(() => t.close())

async function person(email: string): Promise<Staff> {
  const found = (await staffOf(t.db, tenantId)).find(staff => staff.email === email)
  assert.ok(found)
  return found
}
const of = (draft: PackageDraft, author: Staff) => ({ tenantId, draftId: draft.id, author })
const begin = (packageId: string, from: Parameters<typeof createDraft>[1]['from'] = 'nothing') =>
  createDraft(t.app, { tenantId, title: 'Osterfeuer anmelden', packageId, from, author: anna })
async function begun(packageId: string, from: Parameters<typeof createDraft>[1]['from'] = 'nothing') {
  const outcome = await begin(packageId, from)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.draft
}
async function published(draft: PackageDraft): Promise<string> {
  const handed = await submitForReview(t.app, of(draft, anna))
  assert.ok(handed.ok, JSON.stringify(handed))
  const outcome = await approveAndPublish(t.app, { ...of(draft, ben), revision: handed.draft.revision })
  assert.ok(outcome.ok, JSON.stringify(outcome))
  assert.equal(await draftById(t.app, tenantId, draft.id), undefined)
  return outcome.version
}
const online = async (slug: string) => (await serviceBySlug(t.app, tenantId, slug))?.packageVersion

test('a second person publishes: the service is online at once and the finder knows it', async () => {
  const draft = await begun('osterfeuer')
  const version = await published(draft)
  assert.match(version, /^1\.0\.0\+[0-9a-f]{8}$/)
  const service = await serviceBySlug(t.app, tenantId, 'osterfeuer')
  assert.ok(service)
  assert.equal(service.title, 'Osterfeuer anmelden')
  assert.equal(service.leikaKey, undefined)
  assert.ok(await packageOf(t.app, 'osterfeuer', version, service))
  const [found] = await ownOffers(t.pool, [tenant.ars], 'osterfeuer')
  assert.equal(found?.url, '/dienste/neustadt-an-der-orla/osterfeuer')
  const events = (await historyOf(t.db, tenantId, draft.id)).map(({ event }) => event)
  assert.deepEqual(events, ['authoring.draft-created', 'authoring.submitted', 'authoring.published'])
})

test('nobody publishes what they handed in, nor what is not in review or changed since', async () => {
  const draft = await begun('vier-augen')
  assert.deepEqual(await approveAndPublish(t.app, { ...of(draft, ben), revision: 1 }), {
    ok: false,
    reason: 'not-in-review',
  })
  assert.ok((await submitForReview(t.app, of(draft, ben))).ok)
  assert.deepEqual(await approveAndPublish(t.app, { ...of(draft, ben), revision: 2 }), {
    ok: false,
    reason: 'own-work',
  })
  assert.deepEqual(await approveAndPublish(t.app, { ...of(draft, anna), revision: 1 }), {
    ok: false,
    reason: 'changed',
  })
  assert.deepEqual(await applyEdits(t.app, { ...of(draft, anna), revision: 2, edits: [] }), {
    ok: false,
    reason: 'in-review',
  })
})

test('a draft is sent back with a comment, or taken back', async () => {
  const draft = await begun('zurueck')
  assert.ok((await submitForReview(t.app, of(draft, anna))).ok)
  assert.deepEqual(await sendBack(t.app, { ...of(draft, ben), comment: ' ' }), { ok: false, reason: 'no-comment' })
  const back = await sendBack(t.app, { ...of(draft, ben), comment: 'Bitte kürzer.' })
  assert.ok(back.ok)
  assert.equal(back.draft.comment, 'Bitte kürzer.')
  assert.ok((await submitForReview(t.app, of(draft, anna))).ok)
  assert.ok((await takeBack(t.app, of(draft, anna))).ok)
  assert.deepEqual(await takeBack(t.app, of(draft, anna)), { ok: false, reason: 'not-in-review' })
})

test('errors keep a draft from review and publishing, each with a sentence and its element', async () => {
  const draft = await begun('fehler')
  const { draft: broken } = { draft: await changed(draft, 'when', 'gibtEsNicht = 1') }
  const handed = await submitForReview(t.app, of(broken, anna))
  assert.ok(!handed.ok && handed.reason === 'findings')
  assert.equal(handed.findings[0]?.elementId, 'field.email')
  assert.match(handed.findings[0]?.message ?? '', /gibtEsNicht/)
  const empty = await applyEdits(t.app, {
    ...of(broken, anna),
    revision: broken.revision,
    edits: [{ op: 'remove', target: { kind: 'field', id: 'email' } }],
  })
  assert.ok(empty.ok)
  assert.deepEqual(
    findingsOf(empty.draft.source).map(({ elementId, message }) => [elementId, message]),
    [['page.kontakt', 'Seite „Wie erreichen wir Sie?“: Hier fehlt noch ein Feld.']],
  )
})

async function changed(draft: PackageDraft, property: string, value: string): Promise<PackageDraft> {
  const outcome = await applyEdits(t.app, {
    ...of(draft, anna),
    revision: draft.revision,
    edits: [{ op: 'set', target: { kind: 'field', id: 'email' }, property, value }],
  })
  assert.ok(outcome.ok)
  return outcome.draft
}

test('a next version is published, rolled back and withdrawn; a service without a good version is closed', async () => {
  const first = await published(await begun('maifeuer'))
  const next = await begun('maifeuer', { package: 'maifeuer', version: first })
  assert.equal(next.basedOn, first)
  const second = await published(await changed(next, 'label', 'E-Mail'))
  assert.match(second, /^1\.1\.0\+/)
  assert.equal(await online('maifeuer'), second)
  const which = (version: string) => ({ tenantId, packageId: 'maifeuer', version, author: ben })
  assert.ok((await rollBack(t.app, which(first))).ok)
  assert.equal(await online('maifeuer'), first)
  assert.deepEqual(await rollBack(t.app, which(first)), { ok: false, reason: 'in-use' })
  assert.ok((await rollBack(t.app, which(second))).ok)
  assert.deepEqual(await withdrawVersion(t.app, { ...which(second), reason: '' }), { ok: false, reason: 'no-reason' })
  assert.deepEqual(await withdrawVersion(t.app, { ...which(second), reason: 'Die Gebühr war falsch.' }), {
    ok: true,
    online: first,
  })
  assert.equal(
    (await withdrawalOf(t.db, { packageId: 'maifeuer', packageVersion: second }))?.reason,
    'Die Gebühr war falsch.',
  )
  assert.equal(await online('maifeuer'), first)
  assert.deepEqual(await rollBack(t.app, which(second)), { ok: false, reason: 'withdrawn' })
  assert.deepEqual(await withdrawVersion(t.app, { ...which(first), reason: 'Gibt es nicht mehr.' }), {
    ok: true,
    online: undefined,
  })
  assert.equal(await online('maifeuer'), undefined)
  assert.deepEqual(await ownOffers(t.pool, [tenant.ars], 'maifeuer'), [])
  const third = await published(await begun('maifeuer', { package: 'maifeuer', version: first }))
  assert.match(third, /^1\.2\.0\+/)
  assert.equal(await online('maifeuer'), third)
})

test('a package that ships with the product is taken as a copy under a new id, never changed itself', async () => {
  const [hund] = await versionsOf(t.db, 'hundesteuer-anmelden')
  assert.ok(hund)
  const from = { package: 'hundesteuer-anmelden', version: hund.version }
  assert.deepEqual(await begin('hundesteuer-anmelden', from), { ok: false, reason: 'not-yours' })
  assert.deepEqual(await begin('hundesteuer-anmelden'), { ok: false, reason: 'id-taken' })
  assert.deepEqual(await begin('x-y-z', { package: 'nichts', version: '1' }), { ok: false, reason: 'unknown-package' })
  const copy = await begun('hundesteuer-neustadt', from)
  assert.equal(copy.basedOn, undefined)
  const version = await published(copy)
  const service = await serviceBySlug(t.app, tenantId, 'hundesteuer-neustadt')
  assert.equal(service?.parameters['steuerErsterHund'], 4800, 'the values of the municipality come along')
  assert.equal(
    (
      await withdrawVersion(t.app, {
        tenantId,
        packageId: from.package,
        version: from.version,
        author: ben,
        reason: 'x',
      })
    ).ok,
    false,
  )
  assert.ok(version)
})
