import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { submittedApplication } from '../../../test/support/submitted-application.ts'
import { inTenant } from '../../platform/db/database.ts'
import { type TestDatabase, testDatabase } from '../../platform/db/test-database.ts'
import { newId, type TenantId } from '../../platform/id.ts'
import { historyOf } from '../audit/index.ts'
import { documentsOf } from '../documents/index.ts'
import { loadDemoStaff, type Staff, staffOf } from '../identity/index.ts'
import { messagesOf } from '../mailbox/index.ts'
import { loadDemoServices, syncPackages } from '../online-services/index.ts'
import { loadDemoTenants, tenantBySlug, tenantKey } from '../tenants/index.ts'
import { caseFile } from './case-file.ts'
import type { ChangeOutcome } from './change-case.ts'
import { addNote } from './commands/add-note.ts'
import { answerQuestion } from './commands/answer-question.ts'
import { askQuestion } from './commands/ask-question.ts'
import { assignCase } from './commands/assign-case.ts'
import { decideCase } from './commands/decide-case.ts'
import { moveCase } from './commands/move-case.ts'
import { openCase } from './commands/open-case.ts'
import { withdrawApplication } from './commands/withdraw-application.ts'
import { writeMessage } from './commands/write-message.ts'
import { writeToAuthority } from './commands/write-to-authority.ts'
import { readFilter } from './domain/case-list.ts'
import { countsOf } from './store/counts.ts'
import { eventsOf } from './store/events.ts'
import { listCases } from './store/rows.ts'

type Case = Awaited<ReturnType<typeof submittedApplication>>

let t: TestDatabase
let neustadt: TenantId
let erfurt: TenantId
let clerk: Staff
let decider: Staff
let stranger: Staff

before(async () => {
  t = await testDatabase()
  await loadDemoTenants(t.app)
  await loadDemoStaff(t.app)
  await syncPackages(t.app)
  await loadDemoServices(t.app)
  neustadt = await tenantId('neustadt-an-der-orla')
  erfurt = await tenantId('erfurt')
  clerk = await staffNamed(neustadt, 'Jana Beispiel')
  decider = await staffNamed(neustadt, 'Thomas Muster')
  stranger = await staffNamed(erfurt, 'Miriam Beispiel')
})
after(() => t.close())

async function tenantId(slug: string): Promise<TenantId> {
  const tenant = await tenantBySlug(t.app, slug)
  assert.ok(tenant)
  return tenant.id
}
async function staffNamed(tenant: TenantId, name: string): Promise<Staff> {
  const staff = (await staffOf(t.db, tenant)).find(one => one.name === name)
  assert.ok(staff)
  return staff
}

const fileOf = async (of: Case) => {
  const file = await caseFile(t.app, of.tenantId, of.id)
  assert.ok(file)
  return file
}
const sent = async (of: Case, key: string = newId()) => ({ id: of.id, seen: (await fileOf(of)).now.seq, key })
const holder = (of: Case) => ({ tenantId: of.tenantId, applicationId: of.id })
const done = (outcome: ChangeOutcome | { ok: false; reason: string }) =>
  assert.deepEqual(outcome, { ok: true, repeated: false })
const refused = (outcome: { ok: boolean }, reason: string) => assert.deepEqual(outcome, { ok: false, reason })
const typesOf = async (of: Case) => (await fileOf(of)).events.map(({ event }) => event.type)

async function inWork(by = clerk): Promise<Case> {
  const of = await submittedApplication(t.app)
  done(await assignCase(t.app, by, await sent(of), by.id))
  return of
}
async function refusal(of: Case) {
  const { pkg, application, surroundings } = await fileOf(of)
  const decision = pkg.decisionsFor(application.answers, surroundings).find(({ id }) => id === 'ablehnung')
  assert.ok(decision)
  return [decision, { decisionId: decision.id, inputs: {}, blocks: [], reasons: 'Der Hund lebt in Jena.' }] as const
}
const list = async (query: string, tenant = neustadt, me = clerk.id) => {
  const parameters = new URLSearchParams(query)
  const key = await tenantKey(t.app, tenant)
  const filter = readFilter(name => parameters.get(name) ?? '')
  return inTenant(t.db, tenant, tx => listCases(tx, key, tenant, filter, me))
}
const counts = async (): Promise<Record<string, number>> => {
  const rows = await inTenant(t.db, neustadt, tx => countsOf(tx, neustadt))
  return Object.fromEntries(rows.map(({ state, cases }) => [state, cases]))
}

test('a submitted application becomes one case, however often the event arrives', async () => {
  const of = await submittedApplication(t.app)
  const before = await counts()
  await Promise.all([1, 2, 3].map(() => openCase(t.app, { tenantId: of.tenantId, applicationId: of.id })))
  assert.deepEqual(await typesOf(of), ['received'])
  assert.deepEqual(await counts(), before)
  assert.deepEqual(
    (await historyOf(t.db, neustadt, of.id)).map(entry => entry.event),
    ['case.opened'],
  )
})

test('an event that names no application fails, so that it is tried again', async () => {
  await assert.rejects(openCase(t.app, { tenantId: neustadt, applicationId: newId() }))
  await assert.rejects(openCase(t.app, {}))
})

test('the whole way: take over, note, ask, answer, decide, close; each step in audit', async () => {
  const of = await inWork(decider)
  done(await addNote(t.app, clerk, await sent(of), 'Halter rief an'))
  done(await askQuestion(t.app, clerk, await sent(of), { text: 'Welche Chipnummer?', wantsFile: true }))
  const { now } = await fileOf(of)
  assert.equal(now.state, 'waiting-for-applicant')
  const answer = { key: newId(), questionId: now.question?.messageId ?? '', text: '2760', attachmentIds: [] }
  done(await answerQuestion(t.app, holder(of), answer))
  assert.equal((await fileOf(of)).now.hasNews, true)
  done(await decideCase(t.app, decider, await sent(of), ...(await refusal(of))))
  done(await moveCase(t.app, clerk, await sent(of), 'close'))
  assert.deepEqual(await typesOf(of), [
    'received',
    'assigned',
    'note-added',
    'question-asked',
    'question-answered',
    'decided',
    'closed',
  ])
  const [letter] = await documentsOf(t.db, neustadt, of.id)
  assert.equal(letter?.kind, 'decision')
  const messages = await messagesOf(t.app, neustadt, of.id)
  assert.deepEqual(
    messages.map(({ direction, author }) => [direction, author]),
    [
      ['to-applicant', 'Jana Beispiel'],
      ['from-applicant', 'Erika Mustermann'],
      ['to-applicant', 'Thomas Muster'],
    ],
  )
  assert.deepEqual(messages[2]?.documentIds, [letter?.id])
  const audited = (await historyOf(t.db, neustadt, of.id)).map(entry => entry.event)
  for (const event of ['case.assigned', 'case.question-asked', 'case.question-answered', 'case.decided', 'case.closed'])
    assert.ok(audited.includes(event), event)
})

test('the applicant gets a mail that says something is there, never what', async () => {
  const of = await inWork()
  done(await writeMessage(t.app, clerk, await sent(of), 'Ihr Hund Bello ist gefährlich.'))
  const { rows } = await sql<{ recipient: string; text: string; subject: string }>`
    select recipient, text, subject from mails order by created_at desc limit 1`.execute(t.admin)
  assert.equal(rows[0]?.recipient, 'erika.mustermann@example.de')
  assert.doesNotMatch(`${rows[0]?.subject} ${rows[0]?.text}`, /Bello|gefährlich|Mustermann/)
})

test('who acts on an older state of the case changes nothing', async () => {
  const of = await inWork()
  const old = await sent(of)
  done(await writeToAuthority(t.app, holder(of), { key: newId(), text: 'Noch etwas' }))
  refused(await writeMessage(t.app, clerk, old, 'x'), 'changed-meanwhile')
  refused(await moveCase(t.app, clerk, old, 'release'), 'changed-meanwhile')
  refused(await decideCase(t.app, decider, old, ...(await refusal(of))), 'changed-meanwhile')
  assert.deepEqual(await typesOf(of), ['received', 'assigned', 'message-received'])
  assert.equal((await documentsOf(t.db, neustadt, of.id)).length, 0)
})

test('the same form twice counts once', async () => {
  const of = await inWork()
  const once = await sent(of)
  done(await writeMessage(t.app, clerk, once, 'Guten Tag'))
  assert.deepEqual(await writeMessage(t.app, clerk, once, 'Guten Tag'), { ok: true, repeated: true })
  const note = await sent(of)
  const both = await Promise.all([addNote(t.app, clerk, note, 'x'), addNote(t.app, clerk, note, 'x')])
  assert.deepEqual(both.map(outcome => outcome.ok && outcome.repeated).sort(), [false, true])
  assert.equal((await messagesOf(t.app, neustadt, of.id)).length, 1)
})

test('a race has one winner, and the loser leaves nothing behind', async () => {
  const of = await inWork(decider)
  const head = await staffNamed(neustadt, 'Petra Probe')
  const [decision, entry] = await refusal(of)
  const seen = (await fileOf(of)).now.seq
  const race = [decider, head, decider, head, decider].map(by =>
    decideCase(t.app, by, { id: of.id, seen, key: newId() }, decision, entry),
  )
  const outcomes = await Promise.all(race)
  assert.equal(outcomes.filter(outcome => outcome.ok).length, 1)
  for (const outcome of outcomes) if (!outcome.ok) assert.equal(outcome.reason, 'changed-meanwhile')
  assert.deepEqual(await typesOf(of), ['received', 'assigned', 'decided'])
  assert.equal((await documentsOf(t.db, neustadt, of.id)).length, 1)
  assert.equal((await messagesOf(t.app, neustadt, of.id)).length, 1)
})

test('notes that race are all kept', async () => {
  const of = await inWork()
  const notes = ['a', 'b', 'c', 'd', 'e', 'f']
  await Promise.all(notes.map(async text => done(await addNote(t.app, clerk, await sent(of), text))))
  const kept = (await fileOf(of)).events.flatMap(({ event }) => (event.type === 'note-added' ? [event.text] : []))
  assert.deepEqual(kept.sort(), notes)
})

test('an answer counts only for the question that is open', async () => {
  const of = await inWork()
  const answer = { key: newId(), text: 'x', attachmentIds: [] }
  refused(await answerQuestion(t.app, holder(of), { ...answer, questionId: newId() }), 'not-allowed')
  done(await askQuestion(t.app, clerk, await sent(of), { text: 'Erste?', wantsFile: false }))
  const first = (await fileOf(of)).now.question?.messageId ?? ''
  done(await moveCase(t.app, clerk, await sent(of), 'end-question'))
  done(await askQuestion(t.app, clerk, await sent(of), { text: 'Zweite?', wantsFile: false }))
  refused(await answerQuestion(t.app, holder(of), { ...answer, questionId: first }), 'not-allowed')
})

test('roles: a clerk does not decide, an administrator does nothing, nobody assigns to one', async () => {
  const of = await inWork()
  const admin = await staffNamed(neustadt, 'Uwe Muster')
  refused(await decideCase(t.app, clerk, await sent(of), ...(await refusal(of))), 'not-allowed')
  refused(await addNote(t.app, admin, await sent(of), 'x'), 'not-allowed')
  refused(await assignCase(t.app, clerk, await sent(of), admin.id), 'no-such-colleague')
  refused(await assignCase(t.app, clerk, await sent(of), stranger.id), 'no-such-colleague')
  refused(await assignCase(t.app, clerk, await sent(of), "' or 1=1"), 'no-such-colleague')
})

test('what is decided is no longer withdrawn by the applicant; before, it is, once', async () => {
  const of = await inWork()
  const key = newId()
  done(await withdrawApplication(t.app, holder(of), key))
  assert.deepEqual(await withdrawApplication(t.app, holder(of), key), { ok: true, repeated: true })
  refused(await withdrawApplication(t.app, holder(of), newId()), 'not-allowed')
  refused(await decideCase(t.app, decider, await sent(of), ...(await refusal(of))), 'not-allowed')
})

test('another municipality’s staff finds no case, whatever they try', async () => {
  const of = await inWork()
  const mark = { id: of.id, seen: 2, key: newId() }
  refused(await addNote(t.app, stranger, mark, 'x'), 'no-case')
  refused(await writeMessage(t.app, stranger, mark, 'x'), 'no-case')
  refused(await assignCase(t.app, stranger, mark, stranger.id), 'no-case')
  refused(await decideCase(t.app, stranger, mark, ...(await refusal(of))), 'no-case')
  assert.equal(await caseFile(t.app, erfurt, of.id), undefined)
  assert.deepEqual((await list('zustand=alle', erfurt, stranger.id)).rows, [])
})

test('behind the first wall stands row-level security', async () => {
  const of = await inWork()
  const key = await tenantKey(t.app, neustadt)
  const seen = await inTenant(t.db, erfurt, tx => eventsOf(tx, key, neustadt, of.id))
  assert.deepEqual(seen, [])
  for (const table of ['cases', 'case_events', 'case_counts']) {
    const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(t.db)
    assert.equal(rows.length, 0, table)
  }
})

test('the database holds neither names nor notes in the clear', async () => {
  const of = await inWork()
  done(await addNote(t.app, clerk, await sent(of), 'Streng vertraulich'))
  const { rows } = await sql<{ all: string }>`
    select (select string_agg(cases::text, ' ') from cases) || (select string_agg(case_events::text, ' ') from case_events) as "all"`.execute(
    t.admin,
  )
  const hex = (text: string) => Buffer.from(text).toString('hex')
  for (const secret of ['Mustermann', 'vertraulich'])
    assert.ok(!rows[0]?.all.includes(secret) && !rows[0]?.all.includes(hex(secret)), secret)
})

test('the list: by name, number, state, assignee, service; counted without counting', async () => {
  const karl = { halter: { givenName: 'Karl', familyName: 'Großmüller', birthDate: '1970-01-01' } }
  const of = await submittedApplication(t.app, 'neustadt-an-der-orla', { answers: karl })
  const only = async (query: string) => (await list(query)).rows.map(row => row.id)
  assert.deepEqual(await only('suche=grossmueller'), [of.id])
  assert.deepEqual(await only('suche=Karl+Gro'), [of.id])
  assert.deepEqual(await only('suche=Karla'), [])
  assert.deepEqual(await only(`suche=${of.number.slice(4)}`), [of.id])
  assert.deepEqual(await only(`suche=karl&dienst=${of.service.id}`), [of.id])
  assert.deepEqual(await only(`suche=karl&dienst=${newId()}`), [])
  assert.deepEqual(await only('suche=karl&wer=ich'), [])
  const before = await counts()
  done(await assignCase(t.app, clerk, await sent(of), clerk.id))
  assert.deepEqual(await only('suche=karl&wer=ich&zustand=in-bearbeitung'), [of.id])
  assert.deepEqual(await only('suche=karl&wer=niemand'), [])
  const now = await counts()
  assert.equal(now['received'], (before['received'] ?? 0) - 1)
  assert.equal(now['in-work'], (before['in-work'] ?? 0) + 1)
  const [row] = (await list('suche=karl')).rows
  assert.equal(row?.applicantName, 'Karl Großmüller')
  assert.equal(row?.assigneeName, 'Jana Beispiel')
})

test('the counts agree with the cases', async () => {
  const { rows } = await sql<{ state: string; n: number }>`
    select state, count(*)::int as n from cases where tenant_id = ${neustadt} group by state`.execute(t.admin)
  const counted = Object.fromEntries(Object.entries(await counts()).filter(([, n]) => n !== 0))
  assert.deepEqual(counted, Object.fromEntries(rows.map(({ state, n }) => [state, n])))
})

test('the list has pages, in every order', async () => {
  for (let n = 0; n < 27; n++) {
    t.app.clock.move(1000)
    await submittedApplication(t.app, 'erfurt')
  }
  for (const order of ['aelteste', 'neueste', 'zuletzt-geaendert', 'nummer']) {
    const first = await list(`reihenfolge=${order}`, erfurt, stranger.id)
    const second = await list(`reihenfolge=${order}&seite=2`, erfurt, stranger.id)
    assert.equal(first.rows.length, 25)
    assert.equal(first.hasMore, true)
    assert.equal(second.rows.length, 2)
    assert.equal(second.hasMore, false)
    assert.equal(new Set([...first.rows, ...second.rows].map(row => row.id)).size, 27)
  }
})
