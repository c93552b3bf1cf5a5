import type { App } from '../../../../platform/app.ts'
import { fieldOf, type Route } from '../../../../platform/http/route.ts'
import { staffRoute } from '../../../identity/index.ts'
import { AUTHORING_ROLES } from '../../policy.ts'
import { urls } from '../../urls.ts'
import { showEditor, viewOf } from './editor-view.ts'
import { noticeOf } from './notices.tsx'
import { openDraft } from './open-draft.ts'
import { storedRulePanel } from './rule-panel.tsx'

/** The designer itself. */
export const editorPageRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'GET',
    url: urls.edit(':id'),
    audit: null,
    roles: AUTHORING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const rule = fieldOf(request.query, 'regel')
      const view = await viewOf(app, request, staff, draft)
      const panel =
        rule === ''
          ? undefined
          : storedRulePanel(view, rule, fieldOf(request.query, 'als') === 'formel', fieldOf(request.query, 'offen'))
      const sent = { raw: {}, errors: new Map(), ...noticeOf(fieldOf(request.query, 'sagt'), draft, view.part) }
      return showEditor(app, request, reply, staff, draft, { sent, ...(panel ? { panel } : {}) })
    },
  }),
]
