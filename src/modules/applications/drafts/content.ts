import { createHmac, randomInt } from 'node:crypto'
import type { App } from '../../../platform/app.ts'
import { seal, unseal } from '../../../platform/crypto/seal.ts'
import { GERMAN, type Language } from '../../../platform/language.ts'
import type { Answers, Surroundings } from '../../forms/domain/model.ts'
import { tenantKey } from '../../tenants/index.ts'
import type { Application, ApplicationId, Draft } from '../domain/application.ts'
import { type AccessCode, ALPHABET_LENGTH, accessCode, CODE_RANDOM_LENGTH } from '../domain/code.ts'
import type { DraftNotes } from '../domain/draft-notes.ts'
import type { ApplicationRow, DraftRow } from '../store.ts'

interface Content {
  readonly answers: Answers
  readonly code: string
  readonly language?: Language
  readonly notes?: DraftNotes
  readonly computed?: Answers
  readonly parameters?: Surroundings['parameters']
}

const contextOf = (id: ApplicationId): string => `application:${id}`

export const sealContent = (key: Buffer, id: ApplicationId, content: Content): Buffer =>
  seal(key, contextOf(id), JSON.stringify(content))

const unsealContent = (key: Buffer, id: ApplicationId, sealed: Buffer): Content =>
  JSON.parse(unseal(key, contextOf(id), sealed).toString())

/** What the table keeps of a code: nobody finds the code from it without the tenant's key. */
export const codeHash = (key: Buffer, code: string): Buffer => createHmac('sha256', key).update(`code:${code}`).digest()

export const newCode = (tenantNumber: number): AccessCode =>
  accessCode(
    tenantNumber,
    Array.from({ length: CODE_RANDOM_LENGTH }, () => randomInt(ALPHABET_LENGTH)),
  )

const filed = (row: DraftRow | ApplicationRow) => ({
  id: row.id,
  tenantId: row.tenant_id,
  serviceId: row.service_id,
  packageId: row.package_id,
  packageVersion: row.package_version,
})

export async function draftOf(app: App, row: DraftRow): Promise<Draft> {
  const content = unsealContent(await tenantKey(app, row.tenant_id), row.id, row.content)
  const { answers, code, language = GERMAN, notes = {} } = content
  const { revision, created_at: startedAt, updated_at: changedAt } = row
  return { ...filed(row), answers, code, language, notes, revision, startedAt, changedAt }
}

export async function applicationOf(app: App, row: ApplicationRow): Promise<Application> {
  const {
    answers,
    code,
    language = GERMAN,
    computed = {},
    parameters = {},
  } = unsealContent(await tenantKey(app, row.tenant_id), row.id, row.content)
  const { number, submitted_at: submittedAt } = row
  return { ...filed(row), answers, code, language, computed, parameters, number, submittedAt }
}
