import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { notFound, RequestProblem } from '../../../platform/http/request-problem.ts'
import { fieldOf, html, type Route, seeOther } from '../../../platform/http/route.ts'
import type { Staff } from '../../identity/index.ts'
import { type StoredVersion, servicesOf, serviceUrl, storedPackage, versionsOf } from '../../online-services/index.ts'
import { changesBetween } from '../changes-between.ts'
import { rollBack, withdrawVersion } from '../commands/change-version.ts'
import { createDraft } from '../commands/create-draft.ts'
import { isPackageId } from '../domain/package-id.ts'
import { EDITING_ROLES, PUBLISHING_ROLES } from '../policy.ts'
import { draftsOf } from '../read-drafts.ts'
import { urls } from '../urls.ts'
import { packagePage } from '../views/package-page.tsx'
import { withdrawPage } from '../views/withdraw-page.tsx'
import { authorRoute, deskOf } from './desk.ts'

export const packageRoutes = (app: App): Route[] => [
  authorRoute(app, {
    method: 'GET',
    url: urls.published(':packageId'),
    audit: null,
    handler: (request, reply, staff) => show(app, request, reply, staff),
  }),
  authorRoute(app, {
    method: 'POST',
    url: urls.revise(':packageId'),
    roles: EDITING_ROLES,
    audit: 'authoring.draft-created',
    handler: (request, reply, staff) => revise(app, request, reply, staff),
  }),
  authorRoute(app, {
    method: 'POST',
    url: urls.rollBack(':packageId'),
    roles: PUBLISHING_ROLES,
    audit: 'authoring.rolled-back',
    handler: async (request, reply, staff) => {
      const { packageId } = await ownPackage(app, request, staff)
      const version = fieldOf(request.body, 'fassung')
      const outcome = await rollBack(app, { tenantId: staff.tenantId, packageId, version, author: staff })
      if (!outcome.ok && outcome.reason !== 'in-use') throw notUsable()
      return seeOther(reply, `${urls.published(packageId)}?gewechselt=ja`)
    },
  }),
  authorRoute(app, {
    method: 'GET',
    url: urls.withdraw(':packageId'),
    roles: PUBLISHING_ROLES,
    audit: null,
    handler: (request, reply, staff) => askReason(app, request, reply, staff, fieldOf(request.query, 'fassung')),
  }),
  authorRoute(app, {
    method: 'POST',
    url: urls.withdraw(':packageId'),
    roles: PUBLISHING_ROLES,
    audit: 'authoring.version-withdrawn',
    handler: async (request, reply, staff) => {
      const { packageId } = await ownPackage(app, request, staff)
      const version = fieldOf(request.body, 'fassung')
      const reason = fieldOf(request.body, 'grund')
      const outcome = await withdrawVersion(app, {
        tenantId: staff.tenantId,
        packageId,
        version,
        reason,
        author: staff,
      })
      if (!outcome.ok && outcome.reason === 'no-reason')
        return askReason(app, request, reply, staff, version, 'Schreiben Sie, warum die Fassung zurückgezogen wird.')
      if (!outcome.ok && outcome.reason !== 'already') throw notFound()
      return seeOther(reply, `${urls.published(packageId)}?zurueckgezogen=ja`)
    },
  }),
]

const notUsable = () =>
  new RequestProblem(
    409,
    'Diese Fassung lässt sich nicht online schalten',
    'Sie ist zurückgezogen, oder ihr fehlen Werte Ihrer Behörde. Gehen Sie zurück und wählen Sie eine andere.',
  )

/** The package of the URL when this authority made it; else a 404. */
async function ownPackage(app: App, request: FastifyRequest, staff: Staff) {
  const packageId = fieldOf(request.params, 'packageId')
  if (!isPackageId(packageId)) throw notFound()
  const versions = await versionsOf(app.db, packageId)
  const [newest] = versions
  if (!newest || newest.owner !== staff.tenantId) throw notFound()
  return { packageId, versions, newest }
}

async function onlineVersion(app: App, staff: Staff, packageId: string) {
  const services = await servicesOf(app, staff.tenantId)
  return services.find(service => service.packageId === packageId && service.state === 'published')
}

async function show(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const { packageId, versions, newest } = await ownPackage(app, request, staff)
  const desk = await deskOf(app, staff)
  const [service, drafts] = await Promise.all([onlineVersion(app, staff, packageId), draftsOf(app, staff.tenantId)])
  const page = packagePage(desk, {
    packageId,
    title: versions.find(({ version }) => version === service?.packageVersion)?.title ?? newest.title,
    versions,
    online: service && { version: service.packageVersion, url: serviceUrl(desk.tenantSlug, service.slug) },
    openDraft: drafts.find(draft => draft.packageId === packageId)?.id,
    compared: await compared(app, versions, fieldOf(request.query, 'von'), fieldOf(request.query, 'zu')),
    notice: noticeOf(request.query),
  })
  return html(reply, page)
}

const noticeOf = (query: unknown) =>
  fieldOf(query, 'neu') !== ''
    ? ('published' as const)
    : fieldOf(query, 'gewechselt') !== ''
      ? ('rolled-back' as const)
      : fieldOf(query, 'zurueckgezogen') !== ''
        ? ('withdrawn' as const)
        : undefined

async function compared(app: App, versions: readonly StoredVersion[], from: string, to: string) {
  const [a, b] = [from, to].map(wanted => versions.find(({ version }) => version === wanted))
  if (!a || !b) return undefined
  const [before, after] = await Promise.all([a, b].map(one => storedPackage(app, one.packageId, one.version)))
  return before && after ? { from, to, changes: changesBetween(before, after) } : undefined
}

async function revise(app: App, request: FastifyRequest, reply: FastifyReply, staff: Staff): Promise<FastifyReply> {
  const { packageId, newest } = await ownPackage(app, request, staff)
  const version = (await onlineVersion(app, staff, packageId))?.packageVersion ?? newest.version
  const source = await storedPackage(app, packageId, version)
  const outcome = await createDraft(app, {
    tenantId: staff.tenantId,
    title: source?.manifest.title ?? newest.title,
    packageId,
    from: { package: packageId, version },
    author: staff,
  })
  if (outcome.ok) return seeOther(reply, urls.edit(outcome.draft.id))
  if (outcome.reason === 'open-draft') return seeOther(reply, urls.edit(outcome.draftId))
  throw notFound()
}

async function askReason(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  staff: Staff,
  version: string,
  error?: string,
): Promise<FastifyReply> {
  const { packageId, versions } = await ownPackage(app, request, staff)
  const wanted = versions.find(candidate => candidate.version === version && !candidate.withdrawal)
  if (!wanted) throw notFound()
  const online = (await onlineVersion(app, staff, packageId))?.packageVersion
  const other = versions.find(candidate => candidate.version !== version && !candidate.withdrawal)
  const page = withdrawPage(await deskOf(app, staff), {
    packageId,
    title: wanted.title,
    version,
    next: online !== version ? 'same' : other ? { version: other.version } : 'none',
    ...(error === undefined ? {} : { error }),
  })
  return html(reply, page, error === undefined ? 200 : 422)
}
