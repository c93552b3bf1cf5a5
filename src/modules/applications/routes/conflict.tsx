import { type PageRef, pagePath, review } from '../../forms/domain/engine.ts'
import type { Draft } from '../domain/application.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { urls } from '../urls.ts'
import { ConflictNotice } from '../views/conflict-notice.tsx'

const samePage = (a: PageRef, b: PageRef): boolean => pagePath(a).join('/') === pagePath(b).join('/')

/** What another window stored for this page meanwhile. */
export const conflictNotice = ({ form, surroundings }: DraftContext, ref: PageRef, draft: Draft) => {
  const rows = review(form, draft.answers, surroundings).flatMap(group => group.rows)
  const stored = rows.filter(row => row.ref && samePage(row.ref, ref))
  return <ConflictNotice stored={stored} storedHref={urls.page(draft.id, ref)} />
}
