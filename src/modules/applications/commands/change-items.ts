import type { App } from '../../../platform/app.ts'
import { addItem, itemSummaries, type PageRef, removeItem } from '../../forms/domain/engine.ts'
import type { Holder } from '../access.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'

/** Where a further item is answered. Nothing is stored before its first page is: a second click adds nothing. */
export async function beginItem(
  app: App,
  holder: Holder,
  context: DraftContext,
  pageId: string,
): Promise<PageRef | 'full'> {
  const draft = await openDrafts(app).read(holder.tenantId, holder.applicationId)
  const added = draft && addItem(context.form, draft.answers, pageId)
  return added?.ok ? added.ref : 'full'
}

/**
 * Removes one item. `count` is how many items the person saw: when there are fewer by now, a second click or another
 * window removed it already, and nothing more is removed.
 */
export async function dropItem(
  app: App,
  holder: Holder,
  { form, surroundings }: DraftContext,
  item: { pageId: string; index: number; count: number },
): Promise<void> {
  await openDrafts(app).change(holder.tenantId, holder.applicationId, draft => {
    const items = itemSummaries(form, draft.answers, item.pageId, surroundings)
    return items.length === item.count ? removeItem(form, draft.answers, item.pageId, item.index) : undefined
  })
}
