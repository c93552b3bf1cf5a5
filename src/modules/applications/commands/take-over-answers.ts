import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { type NewAuditEntry, record } from '../../audit/index.ts'
import type { Answer, Answers, FileAnswer } from '../../forms/domain/model.ts'
import { type Candidate, withCandidate } from '../../forms/domain/versions.ts'
import type { Holder } from '../access.ts'
import type { TakeoverNote } from '../domain/draft-notes.ts'
import { tickedOf } from '../domain/ticked.ts'
import { isOf } from '../drafts/change-answers.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { type EarlierApplication, takeOverFrom } from '../drafts/earlier-application.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { copyFiles, dropFiles } from './copy-files.ts'

export const TAKEN_OVER = 'application.answers-taken-over'
const GIVEN = 'application.answers-given'

export interface Choice {
  /** Drawn when the choice was shown: the second click is known by it. */
  readonly id: string
  readonly ticks: readonly string[]
  /** How the earlier application is called on the draft's overview. */
  readonly from: string
}

export type TakeOverOutcome =
  | { readonly ok: true }
  /** One of the two applications changed since the choice was shown. Nothing was taken over. */
  | { readonly ok: false; readonly reason: 'changed' }
  | { readonly ok: false; readonly reason: 'files-refused'; readonly names: readonly string[] }
  | { readonly ok: false; readonly reason: 'no-draft' }

/** Takes the ticked answers of an earlier application into a draft, once, with copies of their files. */
export async function takeOverAnswers(
  app: App,
  holder: Holder,
  context: DraftContext,
  earlier: EarlierApplication,
  choice: Choice,
): Promise<TakeOverOutcome> {
  const draft = await openDrafts(app).read(holder.tenantId, holder.applicationId)
  if (!draft) return { ok: false, reason: 'no-draft' }
  if (isDone(draft.notes.takeovers, choice)) return { ok: true }
  const ticked = isOf(context, draft) && tickedOf(takeOverFrom(earlier, draft, context).candidates, choice.ticks)
  if (!ticked) return { ok: false, reason: 'changed' }
  const files = ticked.flatMap(candidate => candidate.files)
  const { copies, refused } = await copyFiles(app, earlier.holder, holder, context, files)
  const copied = [...copies.values()].map(({ id }) => id)
  if (refused.length > 0) {
    await dropFiles(app, holder, copied)
    return { ok: false, reason: 'files-refused', names: refused }
  }
  await tell(app, earlier.holder, GIVEN, { to: holder.applicationId, answers: ticked.length })
  const outcome = await save(app, holder, context, earlier, choice, ticked, copies)
  if (outcome.state !== 'saved') await dropFiles(app, holder, copied)
  else {
    await dropFiles(app, holder, outcome.replaced)
    const fields = ticked.map(({ key }) => key)
    await tell(app, holder, TAKEN_OVER, { from: earlier.holder.applicationId, fields })
  }
  return outcome.state === 'changed' ? { ok: false, reason: 'changed' } : { ok: true }
}

const isDone = (notes: readonly TakeoverNote[] | undefined, { id }: Choice): boolean =>
  notes?.some(note => note.id === id) ?? false

type Saved =
  | { readonly state: 'saved'; readonly replaced: readonly string[] }
  | { readonly state: 'done-before' | 'changed' }

async function save(
  app: App,
  holder: Holder,
  context: DraftContext,
  earlier: EarlierApplication,
  choice: Choice,
  ticked: readonly Candidate[],
  copies: ReadonlyMap<string, FileAnswer>,
): Promise<Saved> {
  let outcome: Saved = { state: 'changed' }
  await openDrafts(app).change(holder.tenantId, holder.applicationId, draft => {
    outcome = { state: 'changed' }
    if (isDone(draft.notes.takeovers, choice)) {
      outcome = { state: 'done-before' }
      return undefined
    }
    const still = isOf(context, draft) && tickedOf(takeOverFrom(earlier, draft, context).candidates, choice.ticks)
    if (!still) return undefined
    outcome = { state: 'saved', replaced: ticked.flatMap(({ fieldId }) => fileIdsIn(draft.answers[fieldId])) }
    const answers = ticked.reduce<Answers>(
      (sum, candidate) => withCandidate(sum, withCopies(candidate, copies), context.form),
      draft.answers,
    )
    const at = app.clock.now().toISOString()
    const note = { id: choice.id, at, from: choice.from, labels: ticked.map(({ label }) => label), told: false }
    return { answers, notes: { ...draft.notes, takeovers: [...(draft.notes.takeovers ?? []), note] } }
  })
  return outcome
}

/** Ids of the files that stand directly at a field; items of a list stay, whatever is added. */
const fileIdsIn = (answer: Answer | undefined): string[] =>
  Array.isArray(answer) ? answer.flatMap(one => (isFile(one) ? [one.id] : [])) : []

const isFile = (value: unknown): value is FileAnswer =>
  typeof value === 'object' && value !== null && 'mediaType' in value && 'bytes' in value

/** The candidate with the copies in place of the earlier application's files. */
function withCopies(candidate: Candidate, copies: ReadonlyMap<string, FileAnswer>): Candidate {
  if (candidate.files.length === 0) return candidate
  const { value } = candidate
  return {
    ...candidate,
    value:
      'item' in value
        ? { item: itemWithCopies(value.item, copies) }
        : { answer: answerWithCopies(value.answer, copies) },
  }
}

const itemWithCopies = (item: Answers, copies: ReadonlyMap<string, FileAnswer>): Answers =>
  Object.fromEntries(
    Object.entries(item).map(([id, answer]) => [id, answer === undefined ? answer : answerWithCopies(answer, copies)]),
  )

function answerWithCopies(answer: Answer, copies: ReadonlyMap<string, FileAnswer>): Answer {
  if (!Array.isArray(answer)) return answer
  const files = answer.flatMap(one => (isFile(one) ? (copies.get(one.id) ?? []) : []))
  if (files.length > 0) return files
  return isItems(answer) ? answer.map(item => itemWithCopies(item, copies)) : answer
}

const isItems = (answer: readonly unknown[]): answer is readonly Answers[] =>
  answer.every(one => typeof one === 'object' && one !== null && !isFile(one))

const tell = (app: App, { tenantId, applicationId }: Holder, event: string, detail: NewAuditEntry['detail']) =>
  inTenant(app.db, tenantId, tx =>
    record(tx, {
      tenantId,
      actor: { kind: 'applicant' },
      event,
      subjectId: applicationId,
      ...(detail ? { detail } : {}),
    }),
  )
