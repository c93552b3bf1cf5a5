import type { App } from '../../platform/app.ts'
import { tenantBySlug } from '../tenants/index.ts'
import { adoptService } from './commands/adopt-service.ts'
import type { ParameterValue } from './domain/parameter.ts'
import { PACKAGE_DIR } from './load-packages.ts'
import { readFolders } from './read-folder.ts'
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
  {
    tenant: 'neustadt-an-der-orla',
    packageId: 'sondernutzung-strasse',
    parameters: {
      satzung: 'Sondernutzungssatzung der Stadt Neustadt an der Orla (Beispielwerte)',
      gebuehrensatzung: 'Sondernutzungsgebührensatzung der Stadt Neustadt an der Orla (Beispielwerte)',
      vorlaufTage: 14,
      verkehrsbehoerde: 'Straßenverkehrsbehörde beim Landratsamt des Saale-Orla-Kreises',
      kontoIban: 'DE02120300000000202051',
    },
  },
  {
    tenant: 'erfurt',
    packageId: 'sondernutzung-strasse',
    parameters: {
      satzung: 'Sondernutzungssatzung der Landeshauptstadt Erfurt (Beispielwerte)',
      gebuehrensatzung: 'Sondernutzungsgebührensatzung der Landeshauptstadt Erfurt (Beispielwerte)',
      vorlaufTage: 21,
      gehwegRestbreite: 180,
      mindestgebuehr: 2000,
      verwaltungsgebuehr: 4000,
      verkehrsbehoerde: 'Straßenverkehrsbehörde der Landeshauptstadt Erfurt',
      gebuehren: [
        { schluessel: 'geruest', bezeichnung: 'Gerüst', gruppe: 'bau', bezug: 'laenge', zeit: 'woche', satz: 250 },
        { schluessel: 'container', bezeichnung: 'Container', gruppe: 'bau', bezug: 'stueck', zeit: 'tag', satz: 900 },
        {
          schluessel: 'kran',
          bezeichnung: 'Kran oder Bauaufzug',
          gruppe: 'bau',
          bezug: 'flaeche',
          zeit: 'tag',
          satz: 60,
        },
        {
          schluessel: 'freisitz',
          bezeichnung: 'Freisitz',
          gruppe: 'gastronomie',
          bezug: 'flaeche',
          zeit: 'monat',
          satz: 550,
        },
        {
          schluessel: 'auslage',
          bezeichnung: 'Warenauslage',
          gruppe: 'handel',
          bezug: 'flaeche',
          zeit: 'monat',
          satz: 700,
        },
        {
          schluessel: 'infostand',
          bezeichnung: 'Infostand',
          gruppe: 'information',
          bezug: 'stueck',
          zeit: 'tag',
          satz: 1500,
        },
        { schluessel: 'plakate', bezeichnung: 'Plakate', gruppe: 'werbung', bezug: 'stueck', zeit: 'woche', satz: 80 },
        {
          schluessel: 'fest',
          bezeichnung: 'Veranstaltung',
          gruppe: 'veranstaltung',
          bezug: 'flaeche',
          zeit: 'tag',
          satz: 35,
        },
        {
          schluessel: 'sonstiges',
          bezeichnung: 'Etwas anderes',
          gruppe: 'sonstiges',
          bezug: 'flaeche',
          zeit: 'woche',
          satz: 120,
        },
      ],
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
        ? `${tenant.name}: „${outcome.service.title}“ ist online.`
        : `${tenant.name}: ${packageId} ${outcome.reason}`,
    )
  }
  await loadFurtherPackages(app, report)
}

/** Packages of the folder that no demo service names, e.g. one just made from a data schema: the Land offers them. */
async function loadFurtherPackages(app: App, report: (line: string) => void): Promise<void> {
  const tenant = await tenantBySlug(app, 'thueringen')
  if (!tenant) return
  const named = new Set(DEMO_SERVICES.map(demo => demo.packageId))
  const offered = new Map(
    (await servicesOf(app, tenant.id)).map(service => [service.packageId, service.packageVersion]),
  )
  for (const { name } of await readFolders(PACKAGE_DIR)) {
    const version = named.has(name) ? undefined : await newestVersion(app.db, name)
    if (version === undefined || offered.get(name) === version) continue
    const outcome = await adoptService(app, { tenantId: tenant.id, packageId: name, parameters: {} })
    report(
      outcome.ok
        ? `${tenant.name}: „${outcome.service.title}“ ist online.`
        : `${tenant.name}: ${name} ${outcome.reason}`,
    )
  }
}
