import type { App } from '../../../platform/app.ts'
import type { Answers } from '../../forms/domain/model.ts'
import type { Holder } from '../access.ts'
import type { Draft } from '../domain/application.ts'
import { contextOf, type DraftContext } from './draft-context.ts'
import { openDrafts } from './open-drafts.ts'

const MOST_TRIES = 3

/** Whether a context speaks of the version that the draft has. */
export const isOf = ({ pkg }: DraftContext, { packageVersion }: Draft): boolean => pkg.version === packageVersion

/**
 * Changes the answers of a draft by the form that it has at that moment: another window may have brought it to another
 * version since `context` was read.
 */
export async function changeAnswers(
  app: App,
  { tenantId, applicationId }: Holder,
  context: DraftContext,
  change: (draft: Draft, context: DraftContext) => Answers | undefined,
): Promise<Draft | undefined> {
  let current = context
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    let isOther = false
    const draft = await openDrafts(app).change(tenantId, applicationId, found => {
      isOther = !isOf(current, found)
      const answers = isOther ? undefined : change(found, current)
      return answers && { answers }
    })
    if (!isOther || !draft) return draft
    current = await contextOf(app, draft)
  }
  throw new Error('a draft kept changing its version while it was being saved')
}
