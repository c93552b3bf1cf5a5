import type { App } from '../../../platform/app.ts'
import { type Lift, liftAnswers } from '../../forms/domain/versions.ts'
import type { Draft } from '../domain/application.ts'
import { markOf } from '../domain/mark.ts'
import { contextOf, contextOfService, type DraftContext } from './draft-context.ts'

/** The version that the service has now, and what the draft's answers are there. */
export interface Offer {
  readonly from: DraftContext
  readonly to: DraftContext
  readonly lift: Lift
}

/** Where this draft may go on; undefined when its service has its version, or one that may not be used. */
export async function offerFor(app: App, draft: Draft, from: DraftContext): Promise<Offer | undefined> {
  if (draft.packageVersion === from.service.packageVersion) return undefined
  const to = await contextOfService(app, draft, from)
  if (to.withdrawn) return undefined
  // A version that does not have the person's language is German: then both are compared in German.
  const old = to.form.language === from.form.language ? from : await contextOf(app, draft)
  return { from: old, to, lift: liftOf(old, to, draft) }
}

export const liftOf = (from: DraftContext, to: DraftContext, { answers }: Draft): Lift =>
  liftAnswers(from.form, to.form, answers, to.surroundings)

/** Of the losses that a person saw: nothing else may be lost than these. */
export const lossesMark = ({ lost }: Lift): string => markOf(JSON.stringify(lost))
