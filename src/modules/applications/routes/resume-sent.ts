import type { App } from '../../../platform/app.ts'
import { notFound } from '../../../platform/http/request-problem.ts'
import { fieldOf, publicRoute, type Route, seeOther } from '../../../platform/http/route.ts'
import { parsePagePath } from '../../forms/domain/engine.ts'
import { STAND_INPUT } from '../../forms/index.ts'
import { type Holder, OPENED_WITH_CODE, openWithCode } from '../access.ts'
import { savePage } from '../commands/save-page.ts'
import { contextOf } from '../drafts/draft-context.ts'
import { openDrafts } from '../drafts/open-drafts.ts'
import { paramOf } from '../holder-route.ts'
import { urls } from '../urls.ts'
import { CODE_INPUT } from '../views/code-form.tsx'
import { codeMessage } from './code-message.ts'
import { valuesOf } from './read-post.ts'
import { showExpired } from './stranger.tsx'

const CODES_PER_MINUTE = 10
/** `/antrag/<id>/seite/<page>` of one application, nothing else: no way to send people elsewhere. */
const TARGET = /^antrag\/([0-9a-f-]{36})\/(?:seite\/([a-z0-9/-]+)|[a-z.]+)$/

/** The code typed on the page that a browser without access got: on to where it was going, with what it had sent. */
export const resumeSentRoutes = (app: App): Route[] => [
  publicRoute({
    method: 'POST',
    url: '/weiter/*',
    audit: OPENED_WITH_CODE,
    perMinute: CODES_PER_MINUTE,
    handler: async (request, reply) => {
      const target = paramOf(request, '*')
      const [, id, page] = TARGET.exec(target) ?? []
      if (!id) throw notFound()
      const carried = valuesOf(request.body)
      const code = fieldOf(carried, CODE_INPUT)
      const opened = await openWithCode(app, reply, { code })
      if (!opened.ok)
        return showExpired(reply, { action: `/weiter/${target}`, carried, code, error: codeMessage(opened.reason) })
      const { applicationId } = opened.holder
      if (applicationId !== id)
        return seeOther(reply, opened.submitted ? urls.status(applicationId) : urls.tasks(applicationId))
      const { [CODE_INPUT]: _code, ...raw } = carried
      if (page && Object.keys(raw).length > 0) await saveCarried(app, opened.holder, page, raw)
      return seeOther(reply, `/${target}`)
    },
  }),
]

/** What can be saved is; the page is shown next either way, so that the person sees what holds. */
async function saveCarried(app: App, holder: Holder, page: string, raw: ReturnType<typeof valuesOf>): Promise<void> {
  const draft = await openDrafts(app).read(holder.tenantId, holder.applicationId)
  if (!draft) return
  const context = await contextOf(app, draft)
  const ref = parsePagePath(context.form, page.split('/'))
  const stand = fieldOf(raw, STAND_INPUT)
  if (ref) await savePage(app, holder, context, { ref, raw, ...(stand ? { stand } : {}) })
}
