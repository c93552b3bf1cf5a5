export { EXTENSION, type MediaType } from './media-type.ts'
export {
  bytesIn,
  formatBytes,
  type UploadLimits,
  type UploadRefusal,
  uploadMessage,
} from './upload-message.ts'
