import type { Id, TenantId } from '../../../platform/id.ts'
import type { ParameterValues } from './parameter.ts'

export type ServiceId = Id<'service'>

/** One tenant's adoption (Nachnutzung) of one package version. */
export interface OnlineService {
  readonly id: ServiceId
  readonly tenantId: TenantId
  readonly slug: string
  readonly packageId: string
  readonly packageVersion: string
  readonly parameters: ParameterValues
  /** withdrawn: no version of its package may be applied with. */
  readonly state: 'draft' | 'published' | 'withdrawn'
  readonly publishedAt: Date | undefined
  /** "Hundesteuer: Hund anmelden" */
  readonly title: string
  /** None: a form of the municipality's own. */
  readonly leikaKey: string | undefined
  /** Differs when the values differ: what is kept in memory for this service hangs on it. */
  readonly fingerprint: string
}
