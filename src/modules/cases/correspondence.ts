import type { App } from '../../platform/app.ts'
import type { Tx } from '../../platform/db/database.ts'
import { formatNumber } from '../applications/domain/number.ts'
import type { Staff } from '../identity/index.ts'
import { decisionMail, newMessageMail } from '../mailbox/domain/index.ts'
import { postMessage, sendMail } from '../mailbox/index.ts'
import type { Matter } from './case-file.ts'
import { urls } from './urls.ts'

type Notice = 'message' | 'decision'
const NOTICES = { message: newMessageMail, decision: decisionMail } as const

interface ToApplicant {
  readonly author: Staff
  readonly text: string
  readonly documentIds?: readonly string[]
  readonly notice: Notice
}

/** Puts a message into the applicant's mailbox and tells by mail that something is there; returns the message's id. */
export async function writeToApplicant(
  app: App,
  tx: Tx,
  matter: Matter,
  { author, text, documentIds = [], notice }: ToApplicant,
): Promise<string> {
  const { tenantId, id: ownerId } = matter.application
  const message = { tenantId, ownerId, author: author.name, text, documentIds } as const
  const id = await postMessage(app, tx, { ...message, direction: 'to-applicant' })
  await noticeApplicant(app, tx, matter, notice)
  return id
}

/** Puts what the applicant wrote into the mailbox; returns the message's id. */
export function keepFromApplicant(
  app: App,
  tx: Tx,
  { application, applicant }: Matter,
  text: string,
  attachmentIds: readonly string[],
): Promise<string> {
  const { tenantId, id: ownerId } = application
  const message = { tenantId, ownerId, author: applicant.name, text, attachmentIds } as const
  return postMessage(app, tx, { ...message, direction: 'from-applicant' })
}

/** The mail says that something is there, never what: it may be read on a screen that others see. */
async function noticeApplicant(app: App, tx: Tx, matter: Matter, notice: Notice): Promise<void> {
  const { application, tenant, reader, email } = matter
  if (!email) return
  const about = {
    authority: tenant.name,
    service: reader.serviceTitle,
    number: formatNumber(application.number),
    link: `${app.config.publicUrl}${urls.lookup}`,
  }
  const mail = NOTICES[notice](about, reader.language)
  await sendMail(tx, { ...mail, tenantId: application.tenantId, to: email })
}
