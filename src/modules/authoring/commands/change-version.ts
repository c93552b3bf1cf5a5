import type { App } from '../../../platform/app.ts'
import type { TenantId } from '../../../platform/id.ts'
import { record } from '../../audit/index.ts'
import { useVersion, withdrawVersion as withdraw } from '../../online-services/index.ts'
import type { Author } from '../domain/draft.ts'

interface Which {
  readonly tenantId: TenantId
  readonly packageId: string
  readonly version: string
  readonly author: Author
}

const actorOf = ({ id, name }: Author) => ({ kind: 'staff', id, name }) as const

/** The service goes on with an earlier (or later) version of its package. */
export function rollBack(app: App, { tenantId, packageId, version, author }: Which) {
  const actor = actorOf(author)
  return useVersion(app, {
    tenantId,
    packageId,
    version,
    actor,
    alongside: (tx, { id, packageVersion: before }) =>
      record(tx, {
        tenantId,
        actor,
        event: 'authoring.rolled-back',
        subjectId: id,
        detail: { packageId, version, before },
      }),
  })
}

/** Nobody may apply with this version any more; who began with it reads the reason. */
export function withdrawVersion(app: App, { author, ...which }: Which & { readonly reason: string }) {
  const { tenantId, packageId, version, reason } = which
  const actor = actorOf(author)
  return withdraw(app, {
    ...which,
    actor,
    alongside: (tx, service) =>
      record(tx, {
        tenantId,
        actor,
        event: 'authoring.version-withdrawn',
        subjectId: service?.id ?? tenantId,
        detail: { packageId, version, reason },
      }),
  })
}
