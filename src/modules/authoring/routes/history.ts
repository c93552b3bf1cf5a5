import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { html, type Route, seeOther } from '../../../platform/http/route.ts'
import { storedPackage, versionsOf } from '../../online-services/index.ts'
import { changesBetween } from '../changes-between.ts'
import { draftById, historyOfDraft, packageIdOfDraft } from '../read-drafts.ts'
import { urls } from '../urls.ts'
import { historyPage } from '../views/history-page.tsx'
import { authorRoute, deskOf, draftIdOf } from './desk.ts'

export const historyRoutes = (app: App): Route[] => [
  authorRoute(app, {
    method: 'GET',
    url: urls.versions(':id'),
    audit: null,
    handler: async (request, reply, staff) => {
      const { tenantId } = staff
      const id = draftIdOf(request)
      const packageId = await packageIdOfDraft(app, tenantId, id)
      if (packageId === undefined) throw notFound()
      const versions = await versionsOf(app.db, packageId)
      const draft = await draftById(app, tenantId, id)
      if (!draft) return seeOther(reply, versions.length > 0 ? urls.published(packageId) : urls.list)
      const before = draft.basedOn === undefined ? undefined : await storedPackage(app, packageId, draft.basedOn)
      const page = historyPage(await deskOf(app, staff), {
        draft,
        versions,
        history: await historyOfDraft(app, tenantId, id),
        changes: before && changesBetween(before, draft.source),
      })
      return html(reply, page)
    },
  }),
]
