import type { App } from '../../platform/app.ts'
import { dayInBerlin } from '../../platform/date.ts'
import { inTenant } from '../../platform/db/database.ts'
import type { TenantId } from '../../platform/id.ts'
import { GERMAN, type Language } from '../../platform/language.ts'
import { type Application, applicationById, contactEmail } from '../applications/index.ts'
import type { Surroundings } from '../forms/domain/model.ts'
import { type CompiledPackage, type OnlineService, packageOf, serviceById } from '../online-services/index.ts'
import { type Tenant, tenantById, tenantKey } from '../tenants/index.ts'
import { type Applicant, applicantOf } from './domain/applicant.ts'
import { type RecordedEvent, receipt } from './domain/case-event.ts'
import type { CaseId } from './domain/case-list.ts'
import { applyEvent, type Case, foldCase } from './domain/case-state.ts'
import { eventsOf } from './store/events.ts'

interface Reader {
  readonly language: Language
  readonly serviceTitle: string
}

/** What was applied for, and in which words. */
export interface Matter {
  readonly application: Application
  readonly applicant: Applicant
  /** Where to send word; undefined when the applicant gave none. */
  readonly email: string | undefined
  readonly tenant: Tenant
  readonly serviceTitle: string
  /** The applicant's language, and what the service is called in it. */
  readonly reader: Reader
  readonly pkg: CompiledPackage
  /** As on the day of submission. */
  readonly surroundings: Surroundings
}

export interface CaseFile extends Matter {
  readonly id: CaseId
  readonly now: Case
  readonly events: readonly RecordedEvent[]
}

/** Undefined when this tenant has no such application. Throws where a reference is broken: nothing is ever deleted. */
export async function matterOf(app: App, tenantId: TenantId, id: CaseId): Promise<Matter | undefined> {
  const application = await applicationById(app, tenantId, id)
  if (!application) return undefined
  const [tenant, service] = await Promise.all([
    tenantById(app, tenantId),
    serviceById(app, tenantId, application.serviceId),
  ])
  const pkg = service && (await packageOf(app, application.packageId, application.packageVersion, service))
  if (!tenant || !service || !pkg) throw new Error(`application ${id} refers to a missing tenant, service or package`)
  return {
    application,
    applicant: applicantOf(pkg.manifest, application.answers),
    email: contactEmail(pkg.manifest, application.answers),
    tenant,
    serviceTitle: service.title,
    reader: await readerOf(app, application, service),
    pkg,
    surroundings: { parameters: application.parameters, today: dayInBerlin(application.submittedAt) },
  }
}

async function readerOf(app: App, application: Application, service: OnlineService): Promise<Reader> {
  const { packageId, packageVersion, language } = application
  if (language === GERMAN) return { language, serviceTitle: service.title }
  const pkg = await packageOf(app, packageId, packageVersion, service, language)
  return { language, serviceTitle: pkg?.manifest.title ?? service.title }
}

/** The whole case; undefined when this tenant has none under this id. */
export async function caseFile(app: App, tenantId: TenantId, id: CaseId): Promise<CaseFile | undefined> {
  const key = await tenantKey(app, tenantId)
  const events = await inTenant(app.db, tenantId, tx => eventsOf(tx, key, tenantId, id))
  const now = foldCase(events)
  const matter = now && (await matterOf(app, tenantId, id))
  return now && matter ? { ...matter, id, now, events } : undefined
}

/** The application before its case is opened, some moments after it was submitted. */
export async function unopenedFile(app: App, tenantId: TenantId, id: CaseId): Promise<CaseFile | undefined> {
  const matter = await matterOf(app, tenantId, id)
  if (!matter) return undefined
  const received = receipt(matter.application.submittedAt)
  return { ...matter, id, events: [received], now: applyEvent(undefined, received) }
}
