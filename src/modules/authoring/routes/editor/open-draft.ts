import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../../platform/app.ts'
import { notFound, RequestProblem } from '../../../../platform/http/request-problem.ts'
import { fieldOf, seeOther } from '../../../../platform/http/route.ts'
import { parseId } from '../../../../platform/id.ts'
import type { Staff } from '../../../identity/index.ts'
import { versionsOf } from '../../../online-services/index.ts'
import type { DraftId, PackageDraft } from '../../domain/draft.ts'
import { draftById, packageIdOfDraft } from '../../read-drafts.ts'
import { urls } from '../../urls.ts'

export const draftIdOf = (request: FastifyRequest): DraftId => {
  const id = parseId<'package-draft'>(fieldOf(request.params, 'id'))
  if (!id) throw notFound()
  return id
}

/** The draft of the address. One that was published leads to what became of it; undefined then. */
export async function openDraft(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
): Promise<PackageDraft | undefined> {
  const id = draftIdOf(request)
  const draft = await draftById(app, staff.tenantId, id)
  if (draft) return draft
  const packageId = await packageIdOfDraft(app, staff.tenantId, id)
  if (packageId === undefined) throw notFound()
  if (request.method !== 'GET') throw gone()
  const versions = await versionsOf(app.db, packageId)
  seeOther(reply, versions.length > 0 ? urls.published(packageId) : urls.list)
  return undefined
}

export const gone = () =>
  new RequestProblem(
    409,
    'Dieser Entwurf ist nicht mehr offen',
    'Er wurde inzwischen veröffentlicht oder verworfen. In der Liste der Formulare finden Sie, was daraus wurde.',
  )
