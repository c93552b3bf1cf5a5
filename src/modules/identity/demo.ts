import type { App } from '../../platform/app.ts'
import { tenantBySlug } from '../tenants/index.ts'
import { addStaff } from './commands/add-staff.ts'
import { loginName } from './domain/sign-in-rules.ts'
import type { StaffRole } from './domain/staff.ts'
import { accountByLogin } from './store.ts'

export const DEMO_PASSWORD = 'amtsweg-demo'

interface DemoStaff {
  readonly tenant: string
  readonly email: string
  readonly name: string
  readonly roles: readonly StaffRole[]
}

/** Invented people; the addresses lead nowhere. */
export const DEMO_STAFF: readonly DemoStaff[] = [
  {
    tenant: 'neustadt-an-der-orla',
    email: 'sachbearbeitung@neustadt.example',
    name: 'Jana Beispiel',
    roles: ['clerk'],
  },
  {
    tenant: 'neustadt-an-der-orla',
    email: 'entscheidung@neustadt.example',
    name: 'Thomas Muster',
    roles: ['clerk', 'decider'],
  },
  {
    tenant: 'neustadt-an-der-orla',
    email: 'leitung@neustadt.example',
    name: 'Petra Probe',
    roles: ['decider', 'head'],
  },
  { tenant: 'neustadt-an-der-orla', email: 'verwaltung@neustadt.example', name: 'Uwe Muster', roles: ['admin'] },
  { tenant: 'neustadt-an-der-orla', email: 'formulare@neustadt.example', name: 'Franziska Muster', roles: ['author'] },
  {
    tenant: 'neustadt-an-der-orla',
    email: 'freigabe@neustadt.example',
    name: 'Volker Probe',
    roles: ['author', 'publisher'],
  },
  {
    tenant: 'erfurt',
    email: 'formulare@erfurt.example',
    name: 'Ines Probe',
    roles: ['author', 'publisher'],
  },
  { tenant: 'erfurt', email: 'sachbearbeitung@erfurt.example', name: 'Miriam Beispiel', roles: ['clerk', 'decider'] },
  { tenant: 'vg-oppurg', email: 'sachbearbeitung@oppurg.example', name: 'Olaf Probe', roles: ['clerk', 'decider'] },
  {
    tenant: 'thueringen',
    email: 'sachbearbeitung@thueringen.example',
    name: 'Sabine Muster',
    roles: ['clerk', 'decider'],
  },
]

/** Adds the demo accounts that are not there yet, for the demo authorities. */
export async function loadDemoStaff(app: App): Promise<void> {
  for (const { tenant: slug, ...person } of DEMO_STAFF) {
    const tenant = await tenantBySlug(app, slug)
    if (!tenant || (await accountByLogin(app.db, loginName(person.email)))) continue
    await addStaff(app, { ...person, tenantId: tenant.id, password: DEMO_PASSWORD })
  }
}
