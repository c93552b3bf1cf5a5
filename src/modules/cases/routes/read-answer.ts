import type { FastifyRequest } from 'fastify'
import type { App } from '../../../platform/app.ts'
import { fieldOf } from '../../../platform/http/route.ts'
import type { Holder } from '../../applications/index.ts'
import { type Attachment, attachmentsOf, removeAttachment, saveUpload } from '../../attachments/index.ts'
import { ANSWER_MAX_FILES, ANSWER_UPLOAD } from '../domain/answer-upload.ts'
import type { FileRefusal } from '../domain/refused-form.ts'
import { valuesOf } from './request.ts'

export interface PostedAnswer {
  readonly formKey: string
  readonly questionId: string
  readonly text: string
  /** Uploaded with this form, or with the same form before it was sent back. */
  readonly files: readonly Attachment[]
  /** Those that came just now; they are removed when the answer turns out to be there already. */
  readonly fresh: readonly Attachment[]
  /** Why a file was not taken. */
  readonly fileErrors: readonly FileRefusal[]
}

interface Parts {
  readonly fields: Map<string, string[]>
  readonly fresh: Attachment[]
  readonly fileErrors: FileRefusal[]
}

async function readParts(app: App, request: FastifyRequest, { tenantId, applicationId }: Holder, parts: Parts) {
  const { fields, fresh, fileErrors } = parts
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      const value = typeof part.value === 'string' ? part.value : ''
      fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), value])
    } else if (part.filename === '' || part.filename === undefined) {
      part.file.resume()
    } else if (fresh.length >= ANSWER_MAX_FILES) {
      if (!fileErrors.includes(TOO_MANY)) fileErrors.push(TOO_MANY)
      part.file.resume()
    } else {
      const upload = { tenantId, ownerId: applicationId, fileName: part.filename, stream: part.file }
      const saved = await saveUpload(app, { ...upload, ...ANSWER_UPLOAD })
      if (saved.ok) fresh.push(saved.attachment)
      else fileErrors.push(saved.reason)
    }
  }
}

/** Reads an answer; its files are stored on the way, each as it arrives. Where reading fails, none of them stays. */
export async function readAnswer(app: App, request: FastifyRequest, holder: Holder): Promise<PostedAnswer> {
  const parts: Parts = { fields: new Map(), fresh: [], fileErrors: [] }
  const { fields, fresh, fileErrors } = parts
  if (request.isMultipart())
    await readParts(app, request, holder, parts).catch(async error => {
      for (const file of fresh) await removeAttachment(app, holder.tenantId, holder.applicationId, file.id)
      throw error
    })
  const body: unknown = request.isMultipart() ? Object.fromEntries(fields) : request.body
  const one = (name: string): string => valuesOf(body, name)[0] ?? fieldOf(body, name)
  const wanted = valuesOf(body, 'behalten')
  const before = wanted.length > 0 ? await attachmentsOf(app.db, holder.tenantId, holder.applicationId) : []
  return {
    formKey: one('formular'),
    questionId: one('frage'),
    text: one('antwort'),
    files: [...before.filter(file => wanted.includes(file.id)), ...fresh],
    fresh,
    fileErrors,
  }
}

const TOO_MANY = 'too-many-at-once'
