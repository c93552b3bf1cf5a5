import type { App } from '../../../platform/app.ts'
import { dayInBerlin } from '../../../platform/date.ts'
import type { TenantId } from '../../../platform/id.ts'
import type { CompiledForm } from '../../forms/domain/engine.ts'
import type { Surroundings } from '../../forms/domain/model.ts'
import { type CompiledPackage, type OnlineService, packageOf, serviceById } from '../../online-services/index.ts'
import { type Tenant, tenantById } from '../../tenants/index.ts'

/** Everything that a draft or an application refers to. */
export interface DraftContext {
  readonly tenant: Tenant
  readonly service: OnlineService
  readonly pkg: CompiledPackage
  readonly form: CompiledForm
  readonly surroundings: Surroundings
}

interface Reference {
  readonly tenantId: TenantId
  readonly serviceId: string
  readonly packageId: string
  readonly packageVersion: string
}

/** Loads what `filed` refers to. Throws where a reference is broken: nothing it names is ever deleted. */
export async function contextOf(app: App, filed: Reference): Promise<DraftContext> {
  const tenant = await tenantById(app, filed.tenantId)
  const service = await serviceById(app, filed.tenantId, filed.serviceId)
  const pkg = service && (await packageOf(app, filed.packageId, filed.packageVersion, service))
  if (!tenant || !pkg) throw new Error(`a draft refers to a missing tenant, service or package ${filed.packageId}`)
  const surroundings = { parameters: service.parameters, today: dayInBerlin(app.clock.now()) }
  return { tenant, service, pkg, form: pkg.form, surroundings }
}
