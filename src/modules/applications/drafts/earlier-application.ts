import type { App } from '../../../platform/app.ts'
import { dayInBerlin, type PlainDate } from '../../../platform/date.ts'
import type { Language } from '../../../platform/language.ts'
import type { Answers } from '../../forms/domain/model.ts'
import { type TakeOver, takeOver } from '../../forms/domain/versions.ts'
import type { Holder } from '../access.ts'
import type { Draft } from '../domain/application.ts'
import { formatNumber } from '../domain/number.ts'
import { applicationById } from '../read-application.ts'
import { contextOf, contextOfApplication, type DraftContext } from './draft-context.ts'
import { openDrafts } from './open-drafts.ts'

/** An application or draft that answers may be taken from: whoever asks for it holds it too. */
export interface EarlierApplication {
  readonly holder: Holder
  readonly context: DraftContext
  readonly answers: Answers
  /** "0042 8391 5027"; none while it is a draft. */
  readonly number: string | undefined
  /** Submitted, or last changed. */
  readonly day: PlainDate
}

export async function earlierApplication(
  app: App,
  holder: Holder,
  language: Language,
): Promise<EarlierApplication | undefined> {
  const { tenantId, applicationId } = holder
  const application = await applicationById(app, tenantId, applicationId)
  if (application) {
    const context = await contextOfApplication(app, application, language)
    const number = formatNumber(application.number)
    return { holder, context, answers: application.answers, number, day: dayInBerlin(application.submittedAt) }
  }
  const draft = await openDrafts(app).read(tenantId, applicationId)
  if (!draft) return undefined
  const context = await contextOf(app, draft, language)
  return { holder, context, answers: draft.answers, number: undefined, day: dayInBerlin(draft.changedAt) }
}

/** What this draft could take from it. */
export const takeOverFrom = (earlier: EarlierApplication, draft: Draft, context: DraftContext): TakeOver =>
  takeOver(
    { form: earlier.context.form, answers: earlier.answers, surroundings: earlier.context.surroundings },
    context.form,
    draft.answers,
    context.surroundings,
  )
