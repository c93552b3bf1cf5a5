import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import { elementAt } from '../forms/domain/edit/tree.ts'
import { loadDemoStaff, type Staff, staffOf } from '../identity/index.ts'
import { loadDemoTenants, tenantBySlug } from '../tenants/index.ts'
import {
  applyEdits,
  createDraft,
  type DraftEdit,
  type DraftId,
  discardDraft,
  draftById,
  draftsOf,
  historyOfDraft,
  type PackageDraft,
  redo,
  saveTestAnswers,
  testAnswersOf,
  undo,
} from './index.ts'
import { selectDrafts } from './store/drafts.ts'

let t: TestDatabase
let tenantId: TenantId
let other: TenantId
let anna: Staff
let ben: Staff

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  tenantId = await idOf('neustadt-an-der-orla')
  other = await idOf('erfurt')
  anna = await person('formulare@neustadt.example')
  ben = await person('freigabe@neustadt.example')
})
after(() => t.close())

async function idOf(slug: string): Promise<TenantId> {
  const tenant = await tenantBySlug(t.app, slug)
  assert.ok(tenant)
  return tenant.id
}
async function person(email: string): Promise<Staff> {
  const found = (await staffOf(t.db, tenantId)).find(staff => staff.email === email)
  assert.ok(found)
  return found
}
let count = 0
async function newDraft(): Promise<PackageDraft> {
  count += 1
  const title = 'Brauchtumsfeuer anmelden'
  const created = await createDraft(t.app, {
    tenantId,
    title,
    packageId: `feuer-${count}`,
    from: 'nothing',
    author: anna,
  })
  assert.ok(created.ok)
  return created.draft
}
const save = (draft: PackageDraft, author: Staff, ...edits: DraftEdit[]) =>
  applyEdits(t.app, { tenantId, draftId: draft.id, revision: draft.revision, edits, author })
async function saved(draft: PackageDraft, author: Staff, ...edits: DraftEdit[]): Promise<PackageDraft> {
  const outcome = await save(draft, author, ...edits)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.draft
}
const label = (id: string, value: string): DraftEdit => ({
  op: 'set',
  target: { kind: 'field', id },
  property: 'label',
  value,
})
const labelIn = (draft: PackageDraft, id: string) => elementAt(draft.source.form, { kind: 'field', id })?.value['label']
const now = async (draft: PackageDraft): Promise<PackageDraft> => {
  const found = await draftById(t.app, tenantId, draft.id)
  assert.ok(found)
  return found
}

test('a draft is created once per package, and seen by its own authority alone', async () => {
  const draft = await newDraft()
  assert.deepEqual(await draftById(t.app, other, draft.id), undefined)
  assert.ok((await draftsOf(t.app, tenantId)).some(line => line.id === draft.id))
  assert.deepEqual(await draftsOf(t.app, other), [])
  assert.deepEqual(await inTenant(t.db, other, tx => selectDrafts(tx, tenantId)), [])
  const again = { tenantId, title: 'X', packageId: draft.packageId, from: 'nothing', author: anna } as const
  assert.deepEqual(await createDraft(t.app, again), { ok: false, reason: 'open-draft', draftId: draft.id })
  assert.deepEqual(await createDraft(t.app, { ...again, packageId: 'Ä' }), { ok: false, reason: 'wrong-id' })
  assert.deepEqual(await createDraft(t.app, { ...again, title: ' ' }), { ok: false, reason: 'no-title' })
})

test('what two authors change at once is merged when it is not the same thing', async () => {
  const draft = await newDraft()
  await saved(draft, anna, label('anschrift', 'Wohnort'))
  const merged = await save(draft, ben, label('email', 'Mail'))
  assert.ok(merged.ok && merged.merged)
  assert.equal(labelIn(merged.draft, 'anschrift'), 'Wohnort')
  assert.equal(labelIn(merged.draft, 'email'), 'Mail')
  assert.equal(merged.draft.revision, 3)
})

test('the second who changes the same thing is told who and what, and nothing is saved', async () => {
  const draft = await newDraft()
  await saved(draft, anna, label('email', 'Anna'))
  const outcome = await save(draft, ben, label('anschrift', 'Ben'), label('email', 'Ben'))
  assert.ok(!outcome.ok && outcome.reason === 'conflict')
  assert.equal(outcome.by, anna.name)
  assert.deepEqual(outcome.elements, ['field.email'])
  assert.equal(labelIn(await now(draft), 'anschrift'), 'Ihre Anschrift')
})

test('a field of a page that somebody removed collides, and so does adding to it', async () => {
  const draft = await newDraft()
  await saved(draft, anna, { op: 'remove', target: { kind: 'page', id: 'name' } })
  const change = await save(draft, ben, label('anschrift', 'Ben'))
  assert.ok(!change.ok && change.reason === 'conflict')
  const element = { type: 'text', id: 'beruf', label: 'Beruf' }
  const add = await save(draft, ben, { op: 'add', into: { kind: 'page', id: 'name' }, at: 0, element })
  assert.ok(!add.ok && add.reason === 'conflict')
  assert.deepEqual(add.elements, ['page.name'])
})

test('one’s own last change is undone and done again, whatever others did meanwhile', async () => {
  const draft = await newDraft()
  const first = await saved(draft, anna, label('email', 'Eins'))
  const second = await saved(first, anna, label('email', 'Zwei'))
  await saved(second, ben, label('anschrift', 'Ben'))
  const by = { tenantId, draftId: draft.id, author: anna }
  assert.ok((await undo(t.app, by)).ok)
  assert.equal(labelIn(await now(draft), 'email'), 'Eins')
  assert.ok((await undo(t.app, by)).ok)
  assert.equal(labelIn(await now(draft), 'email'), 'E-Mail-Adresse')
  assert.equal(labelIn(await now(draft), 'anschrift'), 'Ben')
  assert.equal((await undo(t.app, by)).ok, false)
  assert.ok((await redo(t.app, by)).ok)
  assert.ok((await redo(t.app, by)).ok)
  assert.equal(labelIn(await now(draft), 'email'), 'Zwei')
  assert.equal((await redo(t.app, by)).ok, false)
  const words = (await historyOfDraft(t.app, tenantId, draft.id)).map(({ kind, words }) => `${kind}: ${words.join()}`)
  assert.deepEqual(words.slice(-2), [
    'changed: Feld „E-Mail-Adresse“: Beschriftung geändert.',
    'created: Formular neu angelegt.',
  ])
})

test('what somebody else changed since can’t be undone', async () => {
  const draft = await newDraft()
  const first = await saved(draft, anna, label('email', 'Anna'))
  await saved(first, ben, label('email', 'Ben'))
  const outcome = await undo(t.app, { tenantId, draftId: draft.id, author: anna })
  assert.ok(!outcome.ok && outcome.reason === 'conflict')
  assert.equal(outcome.by, ben.name)
})

test('after something new was changed, what was undone does not come back', async () => {
  const draft = await newDraft()
  await saved(draft, anna, label('email', 'Eins'))
  const by = { tenantId, draftId: draft.id, author: anna }
  assert.ok((await undo(t.app, by)).ok)
  await saved(await now(draft), anna, label('anschrift', 'Neu'))
  const outcome = await redo(t.app, by)
  assert.ok(!outcome.ok && outcome.reason === 'refused')
})

test('a new name follows into contact and letters; texts of the package are changed and undone', async () => {
  const draft = await newDraft()
  const next = await saved(
    draft,
    anna,
    { op: 'rename', target: { kind: 'field', id: 'email' }, id: 'mail' },
    { op: 'set-package', property: 'title', value: 'Feuer anmelden' },
    { op: 'set-package', property: 'texts.start', value: 'Willkommen.' },
  )
  assert.equal(next.source.manifest.contact.email, 'mail')
  assert.equal(next.title, 'Feuer anmelden')
  const wrong = await save(next, anna, { op: 'set-package', property: 'minutes', value: 'lange' })
  assert.ok(!wrong.ok && wrong.reason === 'refused')
  const undone = await undo(t.app, { tenantId, draftId: draft.id, author: anna })
  assert.ok(undone.ok)
  assert.deepEqual(undone.draft.source, draft.source)
})

test('a form of 100 fields is saved in less than 300 ms', async () => {
  const draft = await newDraft()
  const edits = Array.from({ length: 100 }, (_, at): DraftEdit => {
    const element = {
      type: 'text',
      id: `feld${at}`,
      label: `Feld ${at}`,
      when: at > 0 ? `feld${at - 1} != "x"` : 'true',
    }
    return { op: 'add', into: { kind: 'page', id: 'name' }, at, element }
  })
  const start = performance.now()
  const full = await saved(draft, anna, ...edits)
  const all = performance.now() - start
  const again = performance.now()
  await saved(full, anna, label('feld50', 'Anders'))
  const one = performance.now() - again
  assert.ok(all < 300, `100 changes in ${all} ms`)
  assert.ok(one < 300, `one change in ${one} ms`)
})

test('test answers are kept per author, sealed; they go with the draft', async () => {
  const draft = await newDraft()
  const of = (author: Staff) => ({ tenantId, draftId: draft.id, author })
  await saveTestAnswers(t.app, of(anna), { email: 'erika@beispiel.de' })
  await saveTestAnswers(t.app, of(anna), { email: 'max@beispiel.de' })
  assert.deepEqual(await testAnswersOf(t.app, of(anna)), { email: 'max@beispiel.de' })
  assert.deepEqual(await testAnswersOf(t.app, of(ben)), {})
  const { rows } = await t.pool.query('select 1 from draft_test_answers')
  assert.equal(rows.length, 0, 'outside a tenant nothing is seen')
  assert.ok((await discardDraft(t.app, of(anna))).ok)
  assert.deepEqual(await testAnswersOf(t.app, of(anna)), {})
  assert.equal(await draftById(t.app, tenantId, draft.id), undefined)
  assert.deepEqual(await save(draft, anna, label('email', 'x')), { ok: false, reason: 'gone' })
  assert.deepEqual(await discardDraft(t.app, { ...of(anna), draftId: newId<'package-draft'>() satisfies DraftId }), {
    ok: false,
    reason: 'gone',
  })
})
