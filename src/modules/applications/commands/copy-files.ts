import type { App } from '../../../platform/app.ts'
import { parseId } from '../../../platform/id.ts'
import { type AttachmentId, openAttachment, removeAttachment, saveUpload } from '../../attachments/index.ts'
import type { FileAnswer } from '../../forms/domain/model.ts'
import { answerPlaces, type FileToCopy } from '../../forms/domain/versions.ts'
import type { Holder } from '../access.ts'
import type { DraftContext } from '../drafts/draft-context.ts'
import { uploadLimits } from './attach-upload.ts'

export interface CopiedFiles {
  /** The copies by the id of the file they were made from. */
  readonly copies: ReadonlyMap<string, FileAnswer>
  /** Names of files that are gone, or that the new question does not take. */
  readonly refused: readonly string[]
}

/**
 * Copies files of one application into another one's keeping, sealed with the other tenant's key, as if they were
 * uploaded there: the new question's limits hold. A file that the first application does not own is never touched.
 */
export async function copyFiles(
  app: App,
  from: Holder,
  to: Holder,
  { form }: DraftContext,
  files: readonly FileToCopy[],
): Promise<CopiedFiles> {
  const copies = new Map<string, FileAnswer>()
  const refused: string[] = []
  for (const { fieldId, file } of files) {
    const place = answerPlaces(form).byId.get(fieldId)
    const field = place?.kind === 'field' && place.field.type === 'file' ? place.field : undefined
    const id = parseId<'attachment'>(file.id)
    const opened = field && id && (await openAttachment(app, from.tenantId, from.applicationId, id))
    const saved =
      field &&
      opened &&
      (await saveUpload(app, {
        tenantId: to.tenantId,
        ownerId: to.applicationId,
        fileName: opened.attachment.name,
        stream: opened.stream,
        ...uploadLimits(field),
      }))
    if (saved?.ok) {
      const { id: copyId, name, bytes, mediaType } = saved.attachment
      copies.set(file.id, { id: copyId, name, bytes, mediaType })
    } else refused.push(file.name)
  }
  return { copies, refused }
}

/** Removes copies that nothing names. */
export async function dropFiles(app: App, { tenantId, applicationId }: Holder, ids: Iterable<string>): Promise<void> {
  for (const text of ids) {
    const id: AttachmentId | undefined = parseId<'attachment'>(text)
    if (id) await removeAttachment(app, tenantId, applicationId, id)
  }
}
