import type { Route } from '../../../src/platform/http/route.ts'
import type { Victim } from './victim.ts'

/** Whose things the address names: those of the draft, or those of the case. */
export type Target = 'draft' | 'case'

type Fill = (victim: Victim, target: Target) => string
const id: Fill = (v, target) => (target === 'draft' ? v.draftId : v.caseId)

/** What stands for each parameter of each kind of address. A new parameter gets its line here. */
const PARAMETERS: readonly (readonly [start: string, name: string, fill: Fill])[] = [
  ['/lagen/', ':slug', () => 'tierhaltung'],
  ['/leistungen/', ':leikaKey', () => '99102007008000'],
  ['/orte/', ':slug', () => 'neustadt-an-der-orla'],
  ['/dienste/', ':tenant', () => 'neustadt-an-der-orla'],
  ['/dienste/', ':service', () => 'hundesteuer-anmelden'],
  ['/antrag/', ':id', id],
  ['/antrag/', ':file', (v, target) => (target === 'draft' ? v.draftFile : v.caseFile)],
  ['/antrag/', ':document', v => v.document],
  ['/antrag/', ':from', id],
  ['/antrag/', '*', () => 'halter'],
  ['/weiter/', '*', (v, target) => `antrag/${id(v, target)}/seite/halter`],
  ['/amt/vorgaenge/', ':id', id],
  ['/amt/vorgaenge/', ':decision', () => 'ablehnung'],
  ['/amt/vorgaenge/', ':file', v => v.caseFile],
  ['/amt/vorgaenge/', ':document', v => v.document],
  ['/amt/formulare/', ':packageId', v => v.formPackage],
  ['/amt/formulare/', ':id', v => v.formDraft],
  ['/amt/formulare/', '*', () => 'name'],
  ['/demo/postausgang/', ':tenant', v => v.tenantId],
  ['/demo/postausgang/', ':id', v => v.mail],
]

/** The route's address with each parameter filled in by `fill`. */
export const fillAddress = (route: Route, fill: (name: string) => string): string =>
  route.url.replaceAll(/:\w+|\*/g, fill)

/** The address of this person's own thing; throws where nobody said what a parameter stands for. */
export const addressOf = (route: Route, victim: Victim, target: Target): string =>
  fillAddress(route, name => {
    const line = PARAMETERS.find(([start, parameter]) => route.url.startsWith(start) && parameter === name)
    if (!line) throw new Error(`${route.url}: say in route-addresses.ts what ${name} stands for`)
    return line[2](victim, target)
  })

/** Forms are made by others than those who work cases. */
export const isForms = ({ url }: Route): boolean => url.startsWith('/amt/formulare')
