import type { App } from '../../../platform/app.ts'
import { addItem, itemSummaries, type PageRef, removeItem } from '../../forms/domain/engine.ts'
import type { Holder } from '../access.ts'
import { fileIdsIn } from '../domain/files-in.ts'
import { changeAnswers } from '../drafts/change-answers.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { dropFiles } from './copy-files.ts'

/** Where a further item is answered. Nothing is stored before its first page is: a second click adds nothing. */
export async function beginItem(
  app: App,
  holder: Holder,
  context: DraftContext,
  list: PageRef,
): Promise<PageRef | 'full'> {
  const draft = await openDrafts(app).read(holder.tenantId, holder.applicationId)
  const added = draft && addItem(context.form, draft.answers, list)
  return added?.ok ? added.ref : 'full'
}

/**
 * Removes one item, and the files in it. `count` is how many items the person saw: when there are fewer by now, a second click or another
 * window removed it already, and nothing more is removed.
 */
export async function dropItem(
  app: App,
  holder: Holder,
  context: DraftContext,
  item: { list: PageRef; index: number; count: number },
): Promise<void> {
  let gone: readonly string[] = []
  await changeAnswers(app, holder, context, (draft, { form, surroundings }) => {
    gone = []
    const items = itemSummaries(form, draft.answers, item.list, surroundings)
    if (items.length !== item.count) return undefined
    const answers = removeItem(form, draft.answers, item.list, item.index)
    const kept = fileIdsIn(answers)
    gone = [...fileIdsIn(draft.answers)].filter(id => !kept.has(id))
    return answers
  })
  await dropFiles(app, holder, gone)
}
