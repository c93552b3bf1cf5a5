export { removeAttachment, removeAttachmentsOf } from './commands/remove-attachment.ts'
export { saveUpload, type Upload, type UploadOutcome } from './commands/save-upload.ts'
export { openAttachment } from './open-attachment.ts'
export { type Attachment, type AttachmentId, attachmentsOf } from './store.ts'
