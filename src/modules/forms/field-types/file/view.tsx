import { Button } from '../../../../ui/components/button.tsx'
import { FileInput } from '../../../../ui/components/file-input.tsx'
import { htmlHole } from '../../../../ui/template/holes.ts'
import { STAY } from '../../views/page-state.ts'
import { controlProps, type FieldViewProps } from '../view-props.tsx'
import { maxFilesOf } from './domain.ts'

const NAMES = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' } as const
const ALL_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
const DEFAULT_BYTES = 10 * 1024 * 1024
const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(bytes / 1_048_576)} MB`

/** Hole for the files that are there already, each with a button that removes it. */
export const filesHole = (fieldId: string): string => `@files:${fieldId}`

export function FileView({ field, ...page }: FieldViewProps<'file'>) {
  const { hint, ...control } = controlProps(field, page)
  const types = field.accept ?? ALL_TYPES
  const max = maxFilesOf(field)
  const limits = `${types.map(type => NAMES[type]).join(', ')}, höchstens ${megabytes(field.maxBytes ?? DEFAULT_BYTES)} je Datei${max > 1 ? `, bis zu ${max} Dateien` : ''}.`
  return (
    <>
      <FileInput
        {...control}
        hint={
          <>
            {hint}
            {hint !== undefined && <br />}
            {limits}
          </>
        }
        accept={types.join(',')}
        multiple={max > 1}
      />
      <Button kind="secondary" name={STAY} value="ja">
        Hochladen<span class="aw-hidden">: {field.label}</span>
      </Button>
      {htmlHole(filesHole(field.id))}
    </>
  )
}
