export { safeFileName } from './file-name.ts'
export { EXTENSION, type MediaType } from './media-type.ts'
export {
  formatBytes,
  MAX_FILES,
  MAX_TOTAL_BYTES,
  type UploadLimits,
  type UploadRefusal,
  uploadMessage,
} from './upload-message.ts'
