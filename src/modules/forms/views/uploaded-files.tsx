import type { FileAnswer } from '../domain/model.ts'
import { REMOVE_FILE } from './page-state.ts'
import { useWords } from './words/use-words.ts'

interface UploadedFilesProps {
  readonly fieldId: string
  readonly files: readonly FileAnswer[]
  fileHref(fileId: string): string
}

/** What is attached already, with a button each that removes it. */
export const UploadedFiles = ({ fieldId, files, fileHref }: UploadedFilesProps) => {
  const words = useWords().files
  return (
    <ul class="aw-files" aria-label={words.uploaded}>
      {files.map(file => (
        <li>
          <a href={fileHref(file.id)}>{file.name}</a> <span class="aw-file-size">({words.size(file.bytes)})</span>{' '}
          <button class="aw-link-button" type="submit" name={REMOVE_FILE} value={`${fieldId}/${file.id}`}>
            {words.remove}
            <span class="aw-hidden">: {file.name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
