import type { App } from '../../platform/app.ts'
import { dayInBerlin } from '../../platform/date.ts'
import type { JsonObject } from '../../platform/json.ts'
import { formatNumber } from '../applications/domain/number.ts'
import { remedyText } from '../documents/domain/index.ts'
import { type Letter, renderLetter } from '../documents/index.ts'
import { review } from '../forms/domain/engine.ts'
import type { Staff } from '../identity/index.ts'
import type { OfferedDecision } from '../online-services/index.ts'
import type { Matter } from './case-file.ts'
import type { DecisionEntry } from './domain/decision-entry.ts'

/** Plain JSON of what the letter's template sees. */
const asJson = (value: object): JsonObject => JSON.parse(JSON.stringify(value))

/** The letter that tells a decision, as PDF/UA. */
export const renderDecision = (
  app: App,
  matter: Matter,
  decision: OfferedDecision,
  entry: DecisionEntry,
  decider: Staff,
): Promise<Buffer> => renderLetter(app, letterOf(app, matter, decision, entry, decider))

function letterOf(
  app: App,
  { application, applicant, tenant, pkg, surroundings }: Matter,
  decision: OfferedDecision,
  entry: DecisionEntry,
  decider: Staff,
): Letter {
  const number = formatNumber(application.number)
  const date = dayInBerlin(app.clock.now())
  const groups = review(pkg.form, application.answers, surroundings)
  return {
    tenant,
    recipient: applicant.addressLines,
    subject: decision.title,
    number,
    date,
    greeting: `Guten Tag ${applicant.name},`,
    body: decision.template,
    remedy: decision.remedy ? remedyText(decision.remedy, tenant.remedyBody) : [],
    signer: decider.name,
    data: asJson({
      application: {
        number,
        submittedOn: dayInBerlin(application.submittedAt),
        answers: application.answers,
        review: groups.map(({ title, rows }) => ({ title, rows: rows.map(({ label, text }) => ({ label, text })) })),
      },
      computed: application.computed,
      parameters: surroundings.parameters,
      tenant: { name: tenant.name, address: tenant.address },
      inputs: entry.inputs,
      decision: {
        outcome: decision.outcome,
        title: decision.title,
        reasons: entry.reasons,
        blocks: decision.blocks.filter(block => entry.blocks.includes(block.id)).map(block => block.text),
        date,
        deciderName: decider.name,
      },
    }),
  }
}
