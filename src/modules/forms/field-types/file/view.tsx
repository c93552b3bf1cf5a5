import { Button } from '../../../../ui/components/button.tsx'
import { FileInput } from '../../../../ui/components/file-input.tsx'
import { InItsLanguage } from '../../../../ui/language.tsx'
import { htmlHole } from '../../../../ui/template/holes.ts'
import { STAY } from '../../views/page-state.ts'
import { useWords } from '../../views/words/use-words.ts'
import { controlProps, type FieldViewProps } from '../view-props.tsx'
import { maxFilesOf } from './domain.ts'

const NAMES = { 'application/pdf': 'PDF', 'image/jpeg': 'JPG', 'image/png': 'PNG' } as const
const ALL_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const
const DEFAULT_BYTES = 10 * 1024 * 1024

/** Hole for the files that are there already, each with a button that removes it. */
export const filesHole = (fieldId: string): string => `@files:${fieldId}`

export function FileView({ field, ...page }: FieldViewProps<'file'>) {
  const words = useWords().files
  const { hint, ...control } = controlProps(field, page)
  const types = field.accept ?? ALL_TYPES
  const max = maxFilesOf(field)
  const names = types.map(type => NAMES[type]).join(', ')
  const limits = words.limits(names, (field.maxBytes ?? DEFAULT_BYTES) / 1_048_576, max)
  return (
    <>
      <FileInput
        {...control}
        hint={
          <>
            <InItsLanguage text={hint} />
            {hint !== undefined && <br />}
            {limits}
          </>
        }
        accept={types.join(',')}
        multiple={max > 1}
      />
      <Button kind="secondary" name={STAY} value="ja">
        {words.upload}
        <span class="aw-hidden">
          : <InItsLanguage text={field.label} />
        </span>
      </Button>
      {htmlHole(filesHole(field.id))}
    </>
  )
}
