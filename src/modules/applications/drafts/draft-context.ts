import type { App } from '../../../platform/app.ts'
import { dayInBerlin } from '../../../platform/date.ts'
import type { TenantId } from '../../../platform/id.ts'
import { GERMAN, type Language } from '../../../platform/language.ts'
import type { CompiledForm } from '../../forms/domain/engine.ts'
import type { Surroundings } from '../../forms/domain/model.ts'
import {
  type CompiledPackage,
  type OnlineService,
  packageOf,
  serviceById,
  type Withdrawal,
  withdrawalOf,
} from '../../online-services/index.ts'
import { type Tenant, tenantById } from '../../tenants/index.ts'
import type { Application } from '../domain/application.ts'

/** Everything that a draft or an application refers to. */
export interface DraftContext {
  readonly tenant: Tenant
  readonly service: OnlineService
  readonly pkg: CompiledPackage
  readonly form: CompiledForm
  readonly surroundings: Surroundings
  /** Nobody may apply with this version any more. */
  readonly withdrawn: Withdrawal | undefined
}

interface Reference {
  readonly tenantId: TenantId
  readonly serviceId: string
  readonly packageId: string
  readonly packageVersion: string
}

/** For some seconds the same for all drafts of a service and version: pages ask for it thousands of times. */
const contexts = new WeakMap<App, Map<string, { context: DraftContext; until: number }>>()
const KEPT_MS = 5000
const MOST_KEPT = 500

/**
 * Everything that `filed` refers to, in a language if the package has it. Throws where a reference is broken: nothing it
 * names is ever deleted.
 */
export async function contextOf(app: App, filed: Reference, language: Language = GERMAN): Promise<DraftContext> {
  const kept = contexts.get(app) ?? new Map<string, { context: DraftContext; until: number }>()
  contexts.set(app, kept)
  const key = `${filed.serviceId}@${filed.packageVersion}/${language}`
  const now = app.clock.now().getTime()
  const known = kept.get(key)
  if (known && known.until > now && known.context.tenant.id === filed.tenantId) return known.context
  const context = await loadContext(app, filed, language)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, { context, until: now + KEPT_MS })
  return context
}

/** What is kept is read again. */
export const forgetContexts = (app: App): void => {
  contexts.delete(app)
}

/** The same draft's service as it is now, at its own version: where an older draft may go on. */
export const contextOfService = (app: App, filed: Reference, { service, form }: DraftContext): Promise<DraftContext> =>
  contextOf(app, { ...filed, packageVersion: service.packageVersion }, form.language)

/** What a submitted application refers to, unless said in its own language, with values and day as they were when it was submitted. */
export async function contextOfApplication(
  app: App,
  application: Application,
  language: Language = application.language,
): Promise<DraftContext> {
  const surroundings = { parameters: application.parameters, today: dayInBerlin(application.submittedAt) }
  return { ...(await contextOf(app, application, language)), surroundings }
}

async function loadContext(app: App, filed: Reference, language: Language): Promise<DraftContext> {
  const tenant = await tenantById(app, filed.tenantId)
  const service = await serviceById(app, filed.tenantId, filed.serviceId)
  const pkg = service && (await packageIn(app, filed, service, language))
  if (!tenant || !pkg) throw new Error(`a draft refers to a missing tenant, service or package ${filed.packageId}`)
  const surroundings = { parameters: service.parameters, today: dayInBerlin(app.clock.now()) }
  const withdrawn = await withdrawalOf(app.db, filed)
  return { tenant, service, pkg, form: pkg.form, surroundings, withdrawn }
}

/** A package in the language that was chosen, German where it does not have it. */
export async function packageIn(
  app: App,
  { packageId, packageVersion }: Pick<Reference, 'packageId' | 'packageVersion'>,
  service: OnlineService,
  language: Language,
): Promise<CompiledPackage | undefined> {
  const german = await packageOf(app, packageId, packageVersion, service)
  return german && language !== GERMAN && german.languages.includes(language)
    ? packageOf(app, packageId, packageVersion, service, language)
    : german
}
