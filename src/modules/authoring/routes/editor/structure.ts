import type { App } from '../../../../platform/app.ts'
import { fieldOf, type Route, seeOther } from '../../../../platform/http/route.ts'
import { nameOf } from '../../../forms/domain/edit/edit.ts'
import { type Element, elementAt } from '../../../forms/domain/edit/tree.ts'
import { staffRoute } from '../../../identity/index.ts'
import { applyEdits } from '../../commands/apply-edits.ts'
import { redo, undo } from '../../commands/undo-change.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { placeOf } from '../../domain/steps/place.ts'
import { addStep, copyStep, moveStep, removeStep, type Step, shiftStep } from '../../domain/steps/structure-edits.ts'
import { EDITING_ROLES } from '../../policy.ts'
import { urls } from '../../urls.ts'
import { afterSave } from './after-save.ts'
import { draftIdOf, openDraft } from './open-draft.ts'

/** Adding, moving, copying, removing; undo and redo. */
export const structureRoutes = (app: App): Route[] => [
  staffRoute(app, {
    method: 'POST',
    url: urls.change(':id'),
    audit: null,
    roles: EDITING_ROLES,
    handler: async (request, reply, staff) => {
      const draft = await openDraft(app, request, reply, staff)
      if (!draft) return reply
      const { body } = request
      const part = fieldOf(body, 'teil')
      const step = stepOf(draft, name => fieldOf(body, name))
      const save = { tenantId: staff.tenantId, draftId: draft.id, revision: standOf(body), author: staff }
      const outcome = step
        ? await applyEdits(app, { ...save, edits: step.edits })
        : ({ ok: false, reason: 'refused', message: 'Weiter geht es hier nicht.' } as const)
      const isNew = fieldOf(body, 'dazu') !== ''
      return afterSave(app, request, reply, staff, outcome, {
        part: step ? nameOf(step.select) : part,
        ...(fieldOf(body, 'tun') === 'entfernen' ? { said: 'entfernt' as const } : {}),
        ...(isNew && step ? { anchor: step.select.kind === 'field' ? 'p-label' : 'p-title' } : {}),
      })
    },
  }),
  ...(['undo', 'redo'] as const).map(way =>
    staffRoute(app, {
      method: 'POST',
      url: urls[way](':id'),
      audit: null,
      roles: EDITING_ROLES,
      handler: async (request, reply, staff) => {
        if (!(await openDraft(app, request, reply, staff))) return reply
        const change = { tenantId: staff.tenantId, draftId: draftIdOf(request), author: staff }
        const outcome = await (way === 'undo' ? undo(app, change) : redo(app, change))
        const { body } = request
        if (outcome.ok && fieldOf(body, 'bereich') === 'listen')
          return seeOther(reply, `${urls.lists(outcome.draft.id)}?sagt=gespeichert`)
        if (outcome.ok && fieldOf(body, 'bereich') === 'dienst')
          return seeOther(reply, `${urls.service(outcome.draft.id)}?sagt=gespeichert`)
        return afterSave(app, request, reply, staff, outcome, { part: fieldOf(body, 'teil') || 'form' })
      },
    }),
  ),
]

/** The revision that the author saw. */
export const standOf = (body: unknown): number => {
  const stand = Number(fieldOf(body, 'stand') || 'missing')
  return Number.isSafeInteger(stand) ? stand : 0
}

function stepOf(draft: PackageDraft, field: (name: string) => string): Step | undefined {
  const { form } = draft.source
  const place = placeOf(field('teil'))
  if (field('dazu') !== '') return addStep(form, place, field('dazu'))
  const element = 'id' in place ? elementAt(form, place) : undefined
  if (!element) return undefined
  switch (field('tun')) {
    case 'hoch':
      return shiftStep(form, element, -1)
    case 'runter':
      return shiftStep(form, element, 1)
    case 'verdoppeln':
      return copyStep(form, element)
    case 'entfernen':
      return removeStep(form, element)
    case 'verschieben':
      return moved(element, field('nach'), field('an'))
    default:
      return undefined
  }
}

/** Without a number, to the end. */
const moved = (element: Element, into: string, at: string): Step =>
  moveStep(element, placeOf(into), at === '' ? Number.MAX_SAFE_INTEGER : Number(at))
