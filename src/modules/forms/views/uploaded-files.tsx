import type { FileAnswer } from '../domain/model.ts'
import { REMOVE_FILE } from './page-state.ts'

interface UploadedFilesProps {
  readonly fieldId: string
  readonly files: readonly FileAnswer[]
  fileHref(fileId: string): string
}

/** What is attached already, with a button each that removes it. */
export const UploadedFiles = ({ fieldId, files, fileHref }: UploadedFilesProps) => (
  <ul class="aw-files" aria-label="Hochgeladen">
    {files.map(file => (
      <li>
        <a href={fileHref(file.id)}>{file.name}</a> <span class="aw-file-size">({sizeOf(file.bytes)})</span>{' '}
        <button class="aw-link-button" type="submit" name={REMOVE_FILE} value={`${fieldId}/${file.id}`}>
          Entfernen<span class="aw-hidden">: {file.name}</span>
        </button>
      </li>
    ))}
  </ul>
)

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 })

/** "840 kB", "1,2 MB" */
const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number.format(bytes / 1_000_000)} MB`
