import type { AttachmentId } from './store.ts'

/** Binds the stored bytes to their row. */
export const subjectOf = (id: AttachmentId): string => `attachment:${id}`
