import type { App } from '../../platform/app.ts'
import { tenantBySlug } from '../tenants/index.ts'
import { adoptService } from './commands/adopt-service.ts'
import type { ParameterValue } from './domain/parameter.ts'
import { servicesOf } from './services.ts'
import { newestVersion } from './store.ts'

interface DemoService {
  readonly tenant: string
  readonly packageId: string
  readonly parameters: Readonly<Record<string, ParameterValue>>
}

/** Sample values, not the statutes of these places; creditor ids and accounts are invented. */
export const DEMO_SERVICES: readonly DemoService[] = [
  {
    tenant: 'neustadt-an-der-orla',
    packageId: 'hundesteuer-anmelden',
    parameters: {
      satzung: 'Hundesteuersatzung der Stadt Neustadt an der Orla (Beispielwerte)',
      steuerErsterHund: 4800,
      steuerZweiterHund: 7200,
      steuerWeitererHund: 9600,
      steuerGefaehrlicherHund: 36000,
      steuerWeitererGefaehrlicherHund: 48000,
      faelligkeiten: [{ tag: '15.05.' }],
      glaeubigerId: 'DE98ZZZ09999999999',
      kontoIban: 'DE02120300000000202051',
    },
  },
  {
    tenant: 'erfurt',
    packageId: 'hundesteuer-anmelden',
    parameters: {
      satzung: 'Hundesteuersatzung der Landeshauptstadt Erfurt (Beispielwerte)',
      steuerErsterHund: 10800,
      steuerZweiterHund: 13200,
      steuerWeitererHund: 15600,
      steuerGefaehrlicherHund: 56400,
      steuerWeitererGefaehrlicherHund: 56400,
      steuerpflichtAbMonat: 3,
      steuerbeginn: 'gleicher-monat',
      meldefristTage: 30,
      faelligkeiten: [{ tag: '15.02.' }, { tag: '15.05.' }, { tag: '15.08.' }, { tag: '15.11.' }],
      befreiungen: [
        {
          schluessel: 'assistenzhund',
          grund: 'Blindenführhund oder Assistenzhund',
          prozent: 100,
          nachweis: 'Bescheinigung über die Ausbildung des Hundes',
        },
        {
          schluessel: 'rettungshund',
          grund: 'Geprüfter Rettungshund',
          prozent: 100,
          nachweis: 'Prüfungszeugnis und Bescheinigung der Organisation',
        },
        { schluessel: 'wachhund', grund: 'Wachhund für ein abgelegenes Haus', prozent: 50, nachweis: 'Lageplan' },
      ],
      glaeubigerId: 'DE98ZZZ08888888888',
      kontoIban: 'DE02500105170137075030',
    },
  },
]

/** Puts the demo services online that are missing or whose package has changed since. */
export async function loadDemoServices(app: App, report: (line: string) => void = () => undefined): Promise<void> {
  for (const demo of DEMO_SERVICES) {
    const tenant = await tenantBySlug(app, demo.tenant)
    if (!tenant) continue
    const version = await newestVersion(app.db, demo.packageId)
    const known = (await servicesOf(app, tenant.id)).find(service => service.packageId === demo.packageId)
    if (version === undefined || known?.packageVersion === version) continue
    const { packageId, parameters } = demo
    const outcome = await adoptService(app, { tenantId: tenant.id, packageId, parameters })
    report(
      outcome.ok
        ? `${tenant.name}: ${outcome.service.title} is online`
        : `${tenant.name}: ${packageId} ${outcome.reason}`,
    )
  }
}
