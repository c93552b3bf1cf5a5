import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { fieldOf, type Route } from '../../../../platform/http/route.ts'
import { type ElementPlace, nameOf } from '../../../forms/domain/edit/edit.ts'
import { elementAt } from '../../../forms/domain/edit/tree.ts'
import { type Staff, staffRoute } from '../../../identity/index.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import type { SaveOutcome } from '../../domain/outcomes.ts'
import { placeOf } from '../../domain/steps/place.ts'
import { EDITING_ROLES } from '../../policy.ts'
import { draftById } from '../../read-drafts.ts'
import { editorUrls } from '../../views/editor/editor-urls.ts'
import { propertiesOf } from '../../views/editor/properties/table.ts'
import { toRaw } from '../../views/editor/properties/to-raw.ts'
import { afterSave } from './after-save.ts'
import { conflictPanel } from './conflict.tsx'
import { showEditor } from './editor-view.ts'
import { draftIdOf, gone, openDraft } from './open-draft.ts'
import { propertyEdits, readSeen, sentRaw } from './property-edits.ts'
import { standOf } from './structure.ts'

/** Saving the properties of one element. */
export const propertyRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'POST',
    url: editorUrls.saveProperties(':id'),
    audit: null,
    roles: EDITING_ROLES,
    handler: (request, reply, staff) => saveProperties(app, request, reply, staff),
  }),
]

async function saveProperties(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
): Promise<FastifyReply> {
  const draft = await openDraft(app, request, reply, staff)
  if (!draft) return reply
  const { body } = request
  const place = placeOf(fieldOf(body, 'teil'))
  const element = 'id' in place ? elementAt(draft.source.form, place) : undefined
  const save = { tenantId: staff.tenantId, draftId: draft.id, author: staff }
  if (!element) return afterSave(app, request, reply, staff, GONE, { part: 'form' })
  const properties = propertiesOf(element.place, element.value)
  const raw = sentRaw(body, properties)
  const seen = readSeen(fieldOf(body, 'gesehen'))
  const { edits, errors, rename } = propertyEdits(draft.source.form, element, raw, seen, {
    type: fieldOf(body, 'type'),
    list: fieldOf(body, 'codeList') === fieldOf(body, 'codeListGesehen') ? undefined : fieldOf(body, 'codeList'),
  })
  let outcome = await applyEdits(app, { ...save, revision: standOf(body), edits: [...edits, ...rename] })
  if (!outcome.ok && outcome.reason === 'conflict') {
    const now = await draftById(app, staff.tenantId, draftIdOf(request))
    const current = now && elementAt(now.source.form, element.place)
    if (!now || !current) throw gone()
    const differs = properties.filter(property => {
      const [mine, before, theirs] = [raw[property.name], seen[property.name], toRaw(property, current.value)]
      return !same(theirs, before) && !same(mine, before) && !same(mine, theirs)
    })
    if (differs.length > 0) {
      const panel = conflictPanel({ draft: now, element: current, properties: differs, raw, seen, conflict: outcome })
      return showEditor(app, request, reply, staff, now, { panel, part: nameOf(element.place) }, 409)
    }
    // They changed other properties of the same element.
    outcome = await applyEdits(app, { ...save, revision: now.revision, edits: [...edits, ...rename] })
    if (outcome.ok) outcome = { ...outcome, merged: true }
  }
  const renamed = outcome.ok && rename[0]?.op === 'rename' ? rename[0].id : undefined
  const part = nameOf(renamed === undefined ? element.place : withId(element.place, renamed))
  if (errors.size === 0 || !outcome.ok) return afterSave(app, request, reply, staff, outcome, { part })
  return showEditor(app, request, reply, staff, outcome.draft, { part, sent: { raw, errors } }, 422)
}

/** The place under its new id; a page keeps the pages around it. */
const withId = ({ kind, id }: ElementPlace, renamed: string): ElementPlace => ({
  kind,
  id: kind === 'page' ? [...id.split('/').slice(0, -1), renamed].join('/') : renamed,
})

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '')

const GONE: SaveOutcome = {
  ok: false,
  reason: 'refused',
  message: 'Dieser Teil des Formulars ist nicht mehr da.',
}
