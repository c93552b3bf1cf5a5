import { loadLeistungen } from './modules/catalogue/index.ts'
import { loadDemoStaff } from './modules/identity/index.ts'
import { loadDemoServices, syncPackages } from './modules/online-services/index.ts'
import { loadRegions } from './modules/regions/index.ts'
import { loadDemoTenants } from './modules/tenants/index.ts'
import type { App } from './platform/app.ts'

type Report = (line: string) => void

/** What ships with the product and is the same everywhere. Loads only what changed. */
export async function loadReferenceData(app: App, report: Report): Promise<void> {
  await loadRegions(app, report)
  await loadLeistungen(app, report)
  await syncPackages(app, report)
}

/** Authorities, sign-ins and online services to try things with. Adds what is missing, changes nothing. */
export async function loadDemo(app: App, report: Report): Promise<void> {
  await loadDemoTenants(app)
  await loadDemoStaff(app)
  await loadDemoServices(app, report)
}
