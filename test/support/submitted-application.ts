import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { applicationNumber, SERIALS } from '../../src/modules/applications/domain/number.ts'
import { codeHash, newCode, sealContent } from '../../src/modules/applications/drafts/content.ts'
import { insertApplications } from '../../src/modules/applications/store.ts'
import { openCase } from '../../src/modules/cases/index.ts'
import { computeAll } from '../../src/modules/forms/domain/engine.ts'
import type { Answers } from '../../src/modules/forms/domain/model.ts'
import { packageOf, serviceBySlug } from '../../src/modules/online-services/index.ts'
import { tenantBySlug, tenantKey } from '../../src/modules/tenants/index.ts'
import type { App } from '../../src/platform/app.ts'
import { dayInBerlin } from '../../src/platform/date.ts'
import { inTenant } from '../../src/platform/db/database.ts'
import { newId } from '../../src/platform/id.ts'
import { journeyAnswers } from './journey-answers.ts'

/** An application to the dog tax of this authority, submitted just now, with its case opened unless said. */
export async function submittedApplication(
  app: App,
  slug = 'neustadt-an-der-orla',
  {
    open = true,
    answers = {},
    language = 'de',
  }: { readonly open?: boolean; readonly answers?: Answers; readonly language?: string } = {},
) {
  const tenant = await tenantBySlug(app, slug)
  assert.ok(tenant)
  const service = await serviceBySlug(app, tenant.id, 'hundesteuer-anmelden')
  const pkg = service && (await packageOf(app, service.packageId, service.packageVersion, service))
  assert.ok(service && pkg)
  const id = newId<'application'>()
  const code = newCode(tenant.number)
  const number = applicationNumber(tenant.number, randomInt(SERIALS))
  const submittedAt = app.clock.now()
  const given = { ...journeyAnswers('hundesteuer-anmelden', 'ein-hund-ueberweisung'), ...answers }
  const computed = computeAll(pkg.form, given, { parameters: service.parameters, today: dayInBerlin(submittedAt) })
  const key = await tenantKey(app, tenant.id)
  await inTenant(app.db, tenant.id, tx =>
    insertApplications(tx, [
      {
        tenant_id: tenant.id,
        id,
        number,
        service_id: service.id,
        package_id: service.packageId,
        package_version: service.packageVersion,
        code_hash: codeHash(key, code),
        content: sealContent(key, id, { answers: given, code, language, computed, parameters: service.parameters }),
        submitted_at: submittedAt,
      },
    ]),
  )
  if (open) await openCase(app, { tenantId: tenant.id, applicationId: id })
  return { tenantId: tenant.id, id, number, code, service, pkg }
}
