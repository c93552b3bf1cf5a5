import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { remedyText } from '../src/modules/documents/domain/index.ts'
import { renderLetter } from '../src/modules/documents/index.ts'
import { computeAll } from '../src/modules/forms/domain/engine.ts'
import { compilePackage } from '../src/modules/online-services/compile-package.ts'
import { checkParameters } from '../src/modules/online-services/domain/parameter-values.ts'
import { runJourney } from '../src/modules/online-services/domain/run-journey.ts'
import { loadPackages } from '../src/modules/online-services/load-packages.ts'
import { loadDemoTenants, type Tenant, tenantBySlug } from '../src/modules/tenants/index.ts'
import { type TestDatabase, testDatabase } from '../src/platform/db/test-database.ts'

let database: TestDatabase
let tenant: Tenant

before(async () => {
  database = await testDatabase()
  await loadDemoTenants(database.app)
  const found = await tenantBySlug(database.app, 'neustadt-an-der-orla')
  assert.ok(found)
  tenant = found
})
after(() => database.close())

const SAMPLE = { text: 'K-4711', textarea: 'Ein Grund.', cents: 1234, date: '2026-12-01' }
const json = (value: unknown) => JSON.parse(JSON.stringify(value))

const { packages } = await loadPackages()
for (const { package: source, journeys } of packages)
  describe(`every letter of ${source.id} can be printed`, () => {
    for (const [file, journey] of journeys)
      test(`for ${file}`, async () => {
        const values = checkParameters(source.parameters, journey.parameters ?? {})
        assert.ok(values.ok)
        const compiled = compilePackage(source, values.parameters, tenant.name)
        assert.ok(compiled.ok)
        const { form, decisionsFor } = compiled.package
        const { answers, surroundings } = runJourney(form, journey, values.parameters)
        for (const decision of decisionsFor(answers, surroundings))
          for (const full of [true, false]) {
            const inputs = decision.inputs
              .filter(input => full || (input.required ?? true))
              .map(input => [input.id, input.suggestion ?? SAMPLE[input.type]])
            const pdf = await renderLetter(database.app, {
              tenant,
              recipient: ['Erika Mustermann', 'Heidestraße 17', '07806 Neustadt an der Orla'],
              subject: decision.title,
              number: '0042 8391 5027',
              date: surroundings.today,
              body: decision.template,
              remedy: decision.remedy ? remedyText(decision.remedy, tenant.remedyBody) : [],
              signer: 'Max Beispiel',
              data: json({
                application: { number: '0042 8391 5027', submittedOn: surroundings.today, answers, review: [] },
                computed: computeAll(form, answers, surroundings),
                parameters: values.parameters,
                tenant: { name: tenant.name, address: tenant.address },
                inputs: Object.fromEntries(inputs),
                decision: {
                  outcome: decision.outcome,
                  title: decision.title,
                  reasons: full || decision.reasons === 'required' ? 'So ist es *nicht* vorgesehen.' : '',
                  blocks: full ? decision.blocks.map(block => block.text) : [],
                  date: surroundings.today,
                  deciderName: 'Max Beispiel',
                },
              }),
            })
            assert.equal(pdf.subarray(0, 5).toString(), '%PDF-', decision.id)
          }
      })
  })
