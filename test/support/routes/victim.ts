import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { newAccessKey } from '../../../src/modules/applications/access.ts'
import type { ApplicationId } from '../../../src/modules/applications/domain/application.ts'
import { formatCode } from '../../../src/modules/applications/domain/code.ts'
import { formatNumber } from '../../../src/modules/applications/domain/number.ts'
import { openDrafts } from '../../../src/modules/applications/drafts/open-drafts.ts'
import { issueReceipt, startDraft } from '../../../src/modules/applications/index.ts'
import { saveUpload } from '../../../src/modules/attachments/index.ts'
import { documentsOf } from '../../../src/modules/documents/index.ts'
import type { Answers } from '../../../src/modules/forms/domain/model.ts'
import { tenantById } from '../../../src/modules/tenants/index.ts'
import type { App } from '../../../src/platform/app.ts'
import type { TenantId } from '../../../src/platform/id.ts'
import { submittedApplication } from '../submitted-application.ts'
import { formVictim } from './form-victim.ts'
import type { WholeApplication } from './whole-application.ts'

const holderCookie = async (app: App, tenantId: TenantId, id: ApplicationId): Promise<string> =>
  `antrag=${await newAccessKey(app, tenantId, id)}`

/** A small, whole PDF. */
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

export interface Victim {
  readonly tenantId: TenantId
  readonly draftId: ApplicationId
  readonly caseId: ApplicationId
  readonly draftFile: string
  readonly caseFile: string
  readonly document: string
  readonly mail: string
  readonly formDraft: string
  readonly formPackage: string
  /** What nobody else may ever read. */
  readonly secrets: readonly string[]
  readonly draftCookie: string
  readonly caseCookie: string
  /** Cookies of somebody else: of a draft, and of an application. */
  readonly otherApplicant: readonly string[]
}

const ANSWERS: Answers = {
  halter: { givenName: 'Walburga', familyName: 'Zwirnhuber', birthDate: '1964-08-12' },
  email: 'walburga@zwirnhuber.example',
} as Answers

/** Somebody in Neustadt with a draft and with a case, each with a file, with a letter and a mail. */
export async function victim({ app, t }: WholeApplication): Promise<Victim> {
  const submitted = await submittedApplication(app, 'neustadt-an-der-orla', { answers: ANSWERS })
  const { tenantId, id: caseId, service } = submitted
  const tenant = await tenantById(app, tenantId)
  assert.ok(tenant)
  const draftId = await startDraft(app, tenant, service)
  await openDrafts(app).change(tenantId, draftId, () => ({ answers: ANSWERS }))
  const draft = await openDrafts(app).read(tenantId, draftId)
  assert.ok(draft)
  const file = async (ownerId: ApplicationId, fileName: string): Promise<string> => {
    const upload = { tenantId, ownerId, fileName, stream: Readable.from([PDF]), maxBytes: 10_000 }
    const saved = await saveUpload(app, { ...upload, accept: ['application/pdf'] })
    assert.ok(saved.ok)
    return saved.attachment.id
  }
  const [draftFile, caseFile] = [await file(draftId, 'Attest Entwurf.pdf'), await file(caseId, 'Attest Antrag.pdf')]
  await issueReceipt(app, { tenantId, applicationId: caseId })
  const other = await submittedApplication(app)
  const otherDraft = await startDraft(app, tenant, service)
  const [receipt] = await documentsOf(app.db, tenantId, caseId)
  const mails = await sql<{ id: string }>`select id from mails where tenant_id = ${tenantId}`.execute(t.admin)
  assert.ok(receipt && mails.rows[0])
  return {
    tenantId,
    draftId,
    caseId,
    draftFile,
    caseFile,
    document: receipt.id,
    mail: mails.rows[0].id,
    ...(await formVictim(app, tenantId)),
    secrets: [
      'Walburga',
      'Zwirnhuber',
      'zwirnhuber.example',
      '12. August 1964',
      'Attest Entwurf',
      'Attest Antrag',
      formatNumber(submitted.number),
      formatCode(submitted.code),
      formatCode(draft.code),
    ],
    draftCookie: await holderCookie(app, tenantId, draftId),
    caseCookie: await holderCookie(app, tenantId, caseId),
    otherApplicant: [await holderCookie(app, tenantId, otherDraft), await holderCookie(app, tenantId, other.id)],
  }
}
