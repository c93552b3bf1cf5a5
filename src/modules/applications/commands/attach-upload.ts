import type { Readable } from 'node:stream'
import type { App } from '../../../platform/app.ts'
import type { UploadRefusal } from '../../attachments/domain/index.ts'
import { type AttachmentId, removeAttachment, saveUpload } from '../../attachments/index.ts'
import { attachFile, detachFile, fieldsOf, type PageRef } from '../../forms/domain/engine.ts'
import type { FieldOf } from '../../forms/domain/model.ts'
import type { Holder } from '../access.ts'
import { changeAnswers } from '../drafts/change-answers.ts'
import type { DraftContext } from '../drafts/draft-context.ts'

export interface Upload {
  readonly ref: PageRef
  readonly fieldId: string
  readonly fileName: string
  readonly stream: Readable
}

export type AttachOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: UploadRefusal | 'no-file-field' | 'too-many' | 'no-draft' }

const DEFAULT_MAX_BYTES = 10 * 1024 * 1024
const DEFAULT_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const

/** The file field of a page; undefined where the page has none of that name. */
export const fileFieldOf = ({ form }: DraftContext, ref: PageRef, fieldId: string): FieldOf<'file'> | undefined => {
  const field = fieldsOf(form, ref).find(candidate => candidate.id === fieldId)
  return field?.type === 'file' ? field : undefined
}

export const uploadLimits = (field: FieldOf<'file'>) => ({
  maxBytes: field.maxBytes ?? DEFAULT_MAX_BYTES,
  accept: field.accept ?? DEFAULT_TYPES,
})

/** Stores one uploaded file and puts it into the answers at once: a mistake elsewhere on the page loses no file. */
export async function attachUpload(
  app: App,
  holder: Holder,
  context: DraftContext,
  upload: Upload,
): Promise<AttachOutcome> {
  const field = fileFieldOf(context, upload.ref, upload.fieldId)
  if (!field) {
    upload.stream.resume()
    return { ok: false, reason: 'no-file-field' }
  }
  const { tenantId, applicationId } = holder
  const saved = await saveUpload(app, {
    tenantId,
    ownerId: applicationId,
    fileName: upload.fileName,
    stream: upload.stream,
    ...uploadLimits(field),
  })
  if (!saved.ok) return saved
  const { id, name, bytes, mediaType } = saved.attachment
  let outcome: AttachOutcome = { ok: false, reason: 'no-draft' }
  await changeAnswers(app, holder, context, (draft, { form }) => {
    const attached = attachFile(form, upload.ref, draft.answers, field.id, { id, name, bytes, mediaType })
    outcome = attached.ok ? { ok: true } : attached
    return attached.ok ? attached.answers : undefined
  })
  if (!outcome.ok) await removeAttachment(app, tenantId, applicationId, id)
  return outcome
}

/** Takes a file out of the answers and deletes it. */
export async function removeUpload(
  app: App,
  holder: Holder,
  context: DraftContext,
  file: { ref: PageRef; fieldId: string; fileId: AttachmentId },
): Promise<void> {
  const { tenantId, applicationId } = holder
  await changeAnswers(app, holder, context, (draft, { form }) =>
    detachFile(form, file.ref, draft.answers, file.fieldId, file.fileId),
  )
  await removeAttachment(app, tenantId, applicationId, file.fileId)
}
