import type { App } from '../../../platform/app.ts'
import type { Holder } from '../access.ts'
import { liftDraft } from '../commands/lift-draft.ts'
import type { Draft } from '../domain/application.ts'
import type { LiftNote, TakeoverNote } from '../domain/draft-notes.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { type Offer, offerFor } from '../drafts/lift-draft.ts'
import { openDrafts } from '../drafts/open-drafts.ts'

export interface Visit {
  readonly draft: Draft
  readonly context: DraftContext
  /** Another version, where something would be lost. */
  readonly offer: Offer | undefined
}

/** A draft as a person comes to it: it goes on with its service's version, where that loses nothing. */
export async function arriveAt(
  app: App,
  holder: Holder,
  { draft, context }: { readonly draft: Draft; readonly context: DraftContext },
): Promise<Visit> {
  const offer = await offerFor(app, draft, context)
  if (!offer || offer.lift.lost.length > 0) return { draft, context, offer }
  const lifted = await liftDraft(app, holder, offer)
  return lifted.ok && lifted.draft.packageVersion === offer.to.pkg.version
    ? { draft: lifted.draft, context: offer.to, offer: undefined }
    : { draft, context, offer }
}

/** What was taken over and not told yet; it comes out once. */
export async function takenOverNow(app: App, holder: Holder, draft: Draft): Promise<TakeoverNote | undefined> {
  const note = draft.notes.takeovers?.findLast(({ told }) => !told)
  if (!note) return undefined
  await openDrafts(app).change(holder.tenantId, holder.applicationId, ({ notes }) => ({
    notes: { ...notes, takeovers: (notes.takeovers ?? []).map(one => ({ ...one, told: true })) },
  }))
  return note
}

/** What has to be told about a new version on the page that is shown now; each note comes out once. */
export async function toldNow(app: App, holder: Holder, draft: Draft): Promise<LiftNote | undefined> {
  const note = draft.notes.lifted
  if (!note || note.told) return undefined
  await openDrafts(app).change(holder.tenantId, holder.applicationId, ({ notes }) =>
    notes.lifted && !notes.lifted.told ? { notes: { ...notes, lifted: { ...notes.lifted, told: true } } } : undefined,
  )
  return note
}
