import type { App } from '../../../platform/app.ts'
import { inTenant } from '../../../platform/db/database.ts'
import { parseId } from '../../../platform/id.ts'
import { removeAttachment } from '../../attachments/index.ts'
import { record } from '../../audit/index.ts'
import type { Answers } from '../../forms/domain/model.ts'
import { applicantSentence, forApplicants, type Lift, type LostAnswer } from '../../forms/domain/versions.ts'
import type { Holder } from '../access.ts'
import type { Draft } from '../domain/application.ts'
import type { LiftNote, NotedAnswer } from '../domain/draft-notes.ts'
import { isOf } from '../drafts/change-answers.ts'
import { liftOf, lossesMark, type Offer } from '../drafts/lift-draft.ts'
import { openDrafts } from '../drafts/open-drafts.ts'

export const FORM_RENEWED = 'application.form-renewed'

export type LiftOutcome =
  | { readonly ok: true; readonly draft: Draft }
  /** Something else would be lost than what the person agreed to. Nothing was changed. */
  | { readonly ok: false; readonly reason: 'other-losses' }
  | { readonly ok: false; readonly reason: 'no-draft' }

/**
 * Brings a draft to the version of the offer. What is lost is what `agreed` marks (see `lossesMark`), and nothing
 * unless it is given. A draft that another window brought there is left as it is.
 */
export async function liftDraft(app: App, holder: Holder, { from, to }: Offer, agreed?: string): Promise<LiftOutcome> {
  const { tenantId, applicationId } = holder
  let refused = false
  let done: Lift | undefined
  const draft = await openDrafts(app).change(tenantId, applicationId, found => {
    done = undefined
    refused = false
    if (!isOf(from, found)) return undefined
    const lift = liftOf(from, to, found)
    refused = lift.lost.length > 0 && lossesMark(lift) !== agreed
    if (refused) return undefined
    done = lift
    const lifted = noteOf(app, found, { from, to, lift })
    const leftBehind = [...(found.notes.leftBehind ?? []), ...lift.lost.filter(isGone).map(notedOf)]
    return {
      packageVersion: to.pkg.version,
      answers: lift.answers,
      notes: { ...found.notes, lifted, ...(leftBehind.length > 0 ? { leftBehind } : {}) },
    }
  })
  if (!draft) return { ok: false, reason: 'no-draft' }
  if (refused) return { ok: false, reason: 'other-losses' }
  if (done && done.lost.length > 0) await settle(app, holder, { from, to, lift: done })
  return { ok: true, draft }
}

/** Audit tells what a person gave up; files that no answer names any more go. */
async function settle(app: App, { tenantId, applicationId }: Holder, { from, to, lift }: Offer): Promise<void> {
  const lost = lift.lost.filter(isGone)
  await inTenant(app.db, tenantId, tx =>
    record(tx, {
      tenantId,
      actor: { kind: 'applicant' },
      event: FORM_RENEWED,
      subjectId: applicationId,
      detail: { from: from.pkg.version, to: to.pkg.version, lost: lost.map(({ fieldId }) => fieldId) },
    }),
  )
  for (const file of lost.flatMap(({ files }) => files)) {
    const id = parseId<'attachment'>(file)
    if (id) await removeAttachment(app, tenantId, applicationId, id)
  }
}

/** What is not asked any more stays in the answers: it comes back with the answer that hides it. */
const isGone = ({ reason }: LostAnswer): boolean => reason !== 'not-asked'

export const notedOf = ({ item, label, text }: LostAnswer): NotedAnswer => ({
  label: item === undefined ? label : `${item}: ${label}`,
  text,
})

function noteOf(app: App, draft: Draft, { from, to, lift }: Offer): LiftNote {
  return {
    from: from.pkg.version,
    to: to.pkg.version,
    at: app.clock.now().toISOString(),
    changes: changesFor(lift, draft.answers, to.form.language),
    told: false,
    ...(from.withdrawn ? { withdrawn: from.withdrawn.reason } : {}),
  }
}

/** In sentences, what is different for a person with these answers. */
export const changesFor = ({ changes }: Lift, answers: Answers, language: string): string[] => [
  ...new Set(forApplicants(changes, answers).map(change => applicantSentence(change, language))),
]
