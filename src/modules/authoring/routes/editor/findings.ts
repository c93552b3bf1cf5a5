import type { App } from '../../../../platform/app.ts'
import { fieldOf, html, type Route, seeOther } from '../../../../platform/http/route.ts'
import type { Edit } from '../../../forms/domain/edit/edit.ts'
import { type Element, elementAt, isObject } from '../../../forms/domain/edit/tree.ts'
import { staffRoute } from '../../../identity/index.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import { closeOpenRule, openRuleOf } from '../../domain/open-rule.ts'
import { objectsOf, textOf } from '../../domain/rule-words/read-json.ts'
import { placeOf } from '../../domain/steps/place.ts'
import { AUTHORING_ROLES, EDITING_ROLES } from '../../policy.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { findingsPage } from '../../views/editor/findings-page.tsx'
import { afterSave } from './after-save.ts'
import { viewOf } from './editor-view.ts'
import { openDraft } from './open-draft.ts'
import { standOf } from './structure.ts'

/** Findings, and what is decided about the open rules of the data schema. */
export const findingsRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'GET',
    url: editorUrls.findings(':id'),
    audit: null,
    roles: AUTHORING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      return draft ? html(reply, findingsPage(await viewOf(app, request, staff, draft))) : reply
    },
  }),
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.openRule(':id'),
    audit: null,
    roles: EDITING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const { body } = request
      const part = fieldOf(body, 'teil')
      const place = placeOf(part)
      const element = 'id' in place ? elementAt(draft.source.form, place) : undefined
      const decision = fieldOf(body, 'tun')
      const own = fieldOf(body, 'selbst')
      if (own !== '') return seeOther(reply, editorUrls.ruleFor(draft.id, part, own, fieldOf(body, 'regel')))
      const edits = element ? openRuleEdits(element, fieldOf(body, 'regel'), decision === 'annehmen') : []
      const outcome = await applyEdits(app, {
        tenantId: staff.tenantId,
        draftId: draft.id,
        revision: standOf(body),
        edits,
        author: staff,
      })
      return afterSave(app, request, reply, staff, outcome, { part })
    },
  }),
]

/** The rule leaves the list of open ones; accepted, its proposal becomes a rule of the element. */
function openRuleEdits(element: Element, ruleId: string, accepted: boolean): readonly Edit[] {
  const rule = openRuleOf(element, ruleId)
  if (!rule) return []
  const closed = closeOpenRule(element, ruleId)
  const { proposal } = rule
  return accepted && isObject(proposal)
    ? [...acceptedEdits(element, textOf(proposal, 'action'), textOf(proposal, 'when'), textOf(rule, 'text')), closed]
    : [closed]
}

function acceptedEdits({ place: target, value }: Element, action: string, when: string, text: string): Edit[] {
  const before = textOf(value, 'when')
  const both = (feel: string) => (before === '' ? feel : `(${before}) and (${feel})`)
  switch (action) {
    case 'show':
      return [{ op: 'set', target, property: 'when', value: both(when) }]
    case 'hide':
      return [{ op: 'set', target, property: 'when', value: both(`not(${when})`) }]
    case 'required':
      return [{ op: 'set', target, property: 'requiredWhen', value: when }]
    case 'forbidden':
      return [{ op: 'set', target, property: 'forbidden', value: { when, message: text } }]
    case 'validation':
      return [
        {
          op: 'set',
          target,
          property: 'checks',
          value: [...objectsOf(value['checks']), { that: when, message: text }],
        },
      ]
    default:
      return []
  }
}
