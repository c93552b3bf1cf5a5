import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { notFound } from '../../../../platform/http/request-problem.ts'
import { fieldOf, type Route } from '../../../../platform/http/route.ts'
import type { Edit } from '../../../forms/domain/edit/edit.ts'
import { type Staff, staffRoute } from '../../../identity/index.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import { closeOpenRule } from '../../domain/open-rule.ts'
import { EDITING_ROLES } from '../../policy.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import type { EditorView } from '../../views/editor/editor-view.ts'
import { type RuleKind, ruleKind } from '../../views/editor/rules/rule-kinds.ts'
import { type Making, RulePanel } from '../../views/editor/rules/rule-panel.tsx'
import { afterSave } from './after-save.ts'
import { showEditor, viewOf } from './editor-view.ts'
import { openDraft } from './open-draft.ts'
import { ruleEdit } from './rule-edit.ts'
import { feelOf, type MadeFeel, sentMaking } from './rule-made.ts'
import { emptyMaking, makingOf, openIn, storedOf } from './rule-panel.tsx'
import { resultOf } from './rule-result.tsx'
import { standOf } from './structure.ts'

/** The rule builder: its buttons show it again, only "Regel speichern" and "Regel löschen" change the form. */
export const ruleRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.saveRule(':id'),
    audit: null,
    roles: EDITING_ROLES,
    handler: (request, reply, staff) => receive(app, request, reply, staff),
  }),
]

async function receive(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const draft = await openDraft(app, request, reply, staff)
  if (!draft) return reply
  const { body } = request
  const view = await viewOf(app, request, staff, draft)
  const { element, place } = view
  const kind = element && ruleKind(place, element.value, fieldOf(body, 'regel'))
  if (!element || !kind) throw notFound()
  const button = fieldOf(body, 'tun')
  const message = fieldOf(body, 'meldung').trim()
  const save = (edits: readonly Edit[]) =>
    applyEdits(app, { tenantId: staff.tenantId, draftId: draft.id, revision: standOf(body), edits, author: staff })
  if (button === 'loeschen') {
    const outcome = await save([ruleEdit(element, kind, undefined, '')])
    return afterSave(app, request, reply, staff, outcome, { part: view.part })
  }
  const making = sentMaking(body, button)
  const made = feelOf(making, view)
  const open = openIn(view, fieldOf(body, 'offen'))
  const errors = new Map(made.ok ? [] : made.errors)
  if (kind.message && message === '') errors.set('meldung', 'Schreiben Sie, was die Person lesen soll.')
  if (button === 'speichern' && made.ok && errors.size === 0) {
    const closed = open ? [closeOpenRule(element, open.id)] : []
    const outcome = await save([ruleEdit(element, kind, made.feel, message), ...closed])
    return afterSave(app, request, reply, staff, outcome, { part: view.part })
  }
  const saving = button === 'speichern'
  const next = nextMaking(button, kind, making, made, view)
  const panel = (
    <RulePanel
      view={view}
      kind={kind}
      making={next}
      message={message}
      exists={storedOf(view, kind) !== undefined}
      open={open}
      errors={saving ? errors : new Map()}
      result={made.ok && button === 'zeigen' ? await resultOf(app, staff, view, kind, made.feel) : undefined}
    />
  )
  return showEditor(app, request, reply, staff, draft, { panel }, saving ? 422 : 200)
}

/** What is shown after a button that saves nothing. */
function nextMaking(button: string, kind: RuleKind, making: Making, made: MadeFeel, view: EditorView): Making {
  if (button === 'formel') return { as: 'formula', formula: made.ok ? made.feel : '', tooFree: false }
  if (button === 'baukasten') {
    const inWords = makingOf(kind, made.ok ? made.feel : '', view, false)
    return inWords.as === 'formula' && making.as === 'formula' && making.tooFree ? emptyMaking(kind, view) : inWords
  }
  if (making.as !== 'formula' || made.ok) return making
  return { ...making, ...(made.formulaError ? { error: made.formulaError } : {}) }
}
