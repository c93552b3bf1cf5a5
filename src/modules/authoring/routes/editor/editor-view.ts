import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { fieldOf, html } from '../../../../platform/http/route.ts'
import { allowFrames } from '../../../../platform/http/security.ts'
import { nameOf } from '../../../forms/domain/edit/edit.ts'
import { elementAt, isObject } from '../../../forms/domain/edit/tree.ts'
import type { Staff } from '../../../identity/index.ts'
import { lookOf, tenantById } from '../../../tenants/index.ts'
import type { PackageDraft } from '../../domain/draft.ts'
import { parameterWord, vocabularyOf } from '../../domain/rule-words/vocabulary.ts'
import { placeOf } from '../../domain/steps/place.ts'
import { mayEdit } from '../../policy.ts'
import { editorPage } from '../../views/editor/editor-page.tsx'
import { type EditorView, NOTHING_SENT } from '../../views/editor/editor-view.ts'
import { findingsOfDraft } from './findings-of-draft.ts'
import { previewUrlFor } from './preview-url.ts'
import { whyOf } from './why.tsx'

type Shown = Partial<Pick<EditorView, 'sent' | 'panel'>> & { readonly part?: string }

/** All that a page of the designer shows of a draft. */
export async function viewOf(
  app: App,
  request: FastifyRequest,
  staff: Staff,
  draft: PackageDraft,
  shown: Shown = {},
): Promise<EditorView> {
  const tenant = await tenantById(app, staff.tenantId)
  if (!tenant) throw new Error(`staff ${staff.id} belongs to no tenant`)
  const { form, parameters } = draft.source
  const asked = placeOf(shown.part ?? (fieldOf(request.query, 'teil') || fieldOf(request.body, 'teil')))
  const element = 'id' in asked ? elementAt(form, asked) : undefined
  const place = element?.place ?? { kind: 'form' }
  const words = [...vocabularyOf(form, element?.place), ...parameters.map(parameterWord)]
  return {
    staff,
    look: lookOf(tenant),
    draft,
    form,
    part: nameOf(place),
    place,
    element,
    findings: findingsOfDraft(draft),
    words,
    mayEdit: mayEdit(staff) && draft.state === 'editing',
    search: fieldOf(request.query, 'suche').trim().slice(0, 100),
    sent: shown.sent ?? NOTHING_SENT,
    previewUrl: previewUrlFor(draft, element),
    why: await whyOf(app, staff, draft, tenant.name, element, words, wantedItems(request.query)),
    ...(shown.panel === undefined ? {} : { panel: shown.panel }),
  }
}

/** Which item of each list around the selected element, as the address counts them from 1. */
const wantedItems = (query: unknown): readonly number[] =>
  [isObject(query) ? (query['eintrag'] ?? []) : []].flat().map(one => Number(one) - 1)

export async function showEditor(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  draft: PackageDraft,
  shown: Shown = {},
  status = 200,
): Promise<FastifyReply> {
  const view = await viewOf(app, request, staff, draft, shown)
  allowFrames(reply)
  return html(reply, editorPage(view), status)
}
